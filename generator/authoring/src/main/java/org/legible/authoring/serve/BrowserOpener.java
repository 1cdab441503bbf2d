package org.legible.authoring.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the browser that a person uses. */
final class BrowserOpener {

    private BrowserOpener() {}

    /** Opens an address; false if this system has no way to. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name"), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** The command of a system. */
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
