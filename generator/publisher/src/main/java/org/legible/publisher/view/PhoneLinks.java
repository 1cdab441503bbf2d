package org.legible.publisher.view;

/** Links that a telephone can follow, made from numbers written for people. */
final class PhoneLinks {
    private PhoneLinks() {}

    /** A link that calls the number. */
    static String tel(String number) {
        return "tel:" + digits(number);
    }

    /** A link that begins a text message to the number. */
    static String sms(String number) {
        return "sms:" + digits(number);
    }

    private static String digits(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
