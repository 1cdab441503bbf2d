package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Problems;

/** A program that publishes one site after another into the same folder until it is killed. */
final class PublishForEver {

    /** How many folders of pages a site has. */
    static final int FOLDERS = 40;

    private PublishForEver() {}

    /** Of the output folder, the content folder, and the words of the sites, which take turns. */
    public static void main(String[] arguments) throws IOException {
        for (int turn = 0; ; turn++) {
            String words = arguments[2 + turn % (arguments.length - 2)];
            try (Staging staging = Staging.begin(
                    Path.of(arguments[0]), Path.of(arguments[1]), Optional.empty(), Optional.empty(), new Problems())) {
                write(staging, words);
                System.out.println(words);
                staging.publish(Ledger.NONE);
            } catch (UnusableOutput held) {
                if (!held.getMessage().startsWith("Another build")) throw held;
                System.out.println("held");
            }
        }
    }

    /** A site in which every page has the same words, and which has pages and folders of its own beside those that all have. */
    static void write(Staging staging, String words) {
        staging.write(Address.HOME, words);
        for (int n = 0; n < FOLDERS; n++) {
            staging.write(new Address("p" + n + "/"), words);
            staging.write(new Address("p" + n + "/deep/"), words);
            staging.write(new Address("p" + n + "/" + words + "/"), words);
        }
        staging.write(new Address(words + "/"), words);
    }
}
