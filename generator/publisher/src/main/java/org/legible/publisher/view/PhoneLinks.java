package org.legible.publisher.view;

import org.legible.publisher.report.PhoneNumber;

/** Links that a telephone can follow. */
public final class PhoneLinks {
    private PhoneLinks() {}

    /** A link that calls the number. */
    public static String tel(PhoneNumber number) {
        return "tel:" + number.dialled();
    }

    /** A link that begins a text message to the number. */
    public static String sms(PhoneNumber number) {
        return "sms:" + number.dialled();
    }
}
