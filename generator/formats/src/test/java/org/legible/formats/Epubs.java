package org.legible.formats;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck says of an e-book. */
final class Epubs {

    private Epubs() {}

    /** Errors and warnings. */
    static List<String> messages(Path book) {
        List<String> messages = new ArrayList<>();
        new EpubCheck(book.toFile(), new DefaultReportImpl(book.toString()) {
                    @Override
                    public void message(Message message, EPUBLocation place, Object... values) {
                        if (message.getSeverity().compareTo(Severity.WARNING) >= 0)
                            messages.add(message.getID() + " " + message.getMessage(values) + " " + place);
                    }
                })
                .check();
        return messages;
    }
}
