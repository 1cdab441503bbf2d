package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process is killed, or the disk refuses, before each rename of a publication in turn, and again before each rename of the
 * recovery. Whatever happened, the site is whole in the end, and what is somebody's was never moved.
 */
class ExchangeTest {

    private static final Exchange.Renaming DISK = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    private static final List<String> SOMEBODYS =
            List.of(".git/HEAD", "CNAME", "reports/a/files/annex.pdf", "reports/notes.txt");
    private static final List<String> OLD = List.of(
            ".nojekyll",
            "index.html",
            "assets/old.css",
            "reports/a/index.html",
            "reports/gone/index.html",
            "was/index.html");
    private static final List<String> NEW =
            List.of(".nojekyll", "index.html", "assets/new.css", "reports/a/index.html", "reports/b/index.html", "was");

    @TempDir
    private Path temporary;

    private int turn;
    private Path yard;
    private OutputFolder folder;

    /** The process is killed: no handler runs. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Stops before one rename. */
    private static final class Stopping implements Exchange.Renaming {
        private final int at;
        private final boolean kills;
        private int renames;

        Stopping(int at, boolean kills) {
            this.at = at;
            this.kills = kills;
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            if (renames++ == at) {
                if (kills) throw new Killed();
                throw new FileSystemException(to.toString(), null, "Device is tired");
            }
            DISK.rename(from, to);
        }
    }

    @Test
    void killedBeforeAnyRenameTheNextStartMakesTheSiteWhole() throws IOException {
        boolean killed = true;
        for (int first = 0; killed; first++) {
            boolean killedAgain = true;
            for (int second = 0; killedAgain; second++) {
                lay();
                killed = isKilled(publishing(new Stopping(first, true)));
                killedAgain = isKilled(recovering(new Stopping(second, true)));
                assertSomebodysStand();
                Workshop.recover(folder, DISK);
                assertThat(whole())
                        .as("killed before rename " + first + " and " + second)
                        .isIn("old", "new");
                assertThat(beside()).containsExactly("site");
            }
            if (!killed) assertThat(whole()).isEqualTo("new");
        }
    }

    @Test
    void refusedByTheDiskTheOldSiteStands() throws IOException {
        for (int at = 0; at < 12; at++) {
            lay();
            Workshop workshop = workshop(new Stopping(at, false));
            List<Swap> swaps = plan(workshop);
            assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> workshop.exchange(swaps));
            workshop.tidy();

            assertThat(whole()).as("refused at rename " + at).isEqualTo("old");
            assertThat(beside()).containsExactly("site");
            assertSomebodysStand();
        }
    }

    @Test
    void refusedAndThenKilledOnTheWayBackTheNextStartMakesTheSiteWhole() throws IOException {
        for (int refused = 1; refused < 12; refused++)
            for (int killed = refused + 1; killed < refused + 14; killed++) {
                lay();
                int first = refused;
                int second = killed;
                Stopping kill = new Stopping(second - 1, true);
                int[] renames = {0};
                isKilled(publishing((from, to) -> {
                    if (renames[0]++ == first) throw new FileSystemException(to.toString(), null, "Device is tired");
                    kill.rename(from, to);
                }));
                Workshop.recover(folder, DISK);

                assertThat(whole())
                        .as(first + " refused, " + second + " killed")
                        .isIn("old", "new");
                assertThat(beside()).containsExactly("site");
                assertSomebodysStand();
            }
    }

    @Test
    void whereNeitherWayIsOpenAllIsKeptUntilOneIs() throws IOException {
        lay();
        Stopping twice = new Stopping(4, false);
        Workshop workshop = workshop((from, to) -> {
            if (twice.renames >= 5) throw new FileSystemException(to.toString(), null, "Device is tired");
            twice.rename(from, to);
        });
        List<Swap> swaps = plan(workshop);

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> workshop.exchange(swaps))
                .withMessageMatching("The website in site is half exchanged, and can be neither finished nor put back: "
                        + "device is tired \\(.*\\)\\. Nothing is lost: the rest is in .*/\\.site\\.legible-\\d+\\. "
                        + "Mend the cause, and any build that you start then will put it right\\.");
        workshop.tidy();
        assertSomebodysStand();

        assertThat(Workshop.recover(folder, DISK)).isTrue();
        assertThat(whole()).isEqualTo("new");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void aFileThatSomebodyPutIntoAFolderOfOursMeanwhileIsGivenBack() throws IOException {
        lay();
        Workshop workshop = workshop(DISK);
        List<Swap> swaps = plan(workshop);
        Files.writeString(folder.path().resolve("was/thoughts.txt"), "mine");
        Files.writeString(folder.path().resolve("assets/thoughts.txt"), "mine");
        workshop.exchange(swaps);

        assertThat(workshop.tidy())
                .as("was is a file now, and the text cannot stand in it")
                .isPresent();
        assertThat(folder.path().resolve("assets/thoughts.txt")).hasContent("mine");
        assertThat(workshop.path().resolve("old/was/thoughts.txt")).hasContent("mine");
    }

    @Test
    void aLinkThatSomebodyPutInPlaceOfAFolderMeanwhileIsNotFollowed() throws IOException {
        lay();
        Workshop workshop = workshop(DISK);
        List<Swap> swaps = plan(workshop);
        Path elsewhere = yard.resolve("elsewhere");
        Files.move(folder.path().resolve("reports"), elsewhere);
        Files.createSymbolicLink(folder.path().resolve("reports"), elsewhere);

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> workshop.exchange(swaps))
                .withMessageContaining("this is a link or a file, not a folder");
        assertThat(elsewhere.resolve("gone/index.html")).hasContent("old");
    }

    @Test
    void aSiteThatSomebodyDeletedIsNotBroughtBackInParts() throws IOException {
        lay();
        isKilled(publishing(new Stopping(5, true)));
        Trees.delete(folder.path());

        Workshop.recover(folder, DISK);
        assertThat(beside()).isEmpty();
    }

    @Test
    void aFolderOfAWorkshopsNameThatIsNotOursIsLeftAlone() throws IOException {
        lay();
        Path theirs = Files.createDirectory(yard.resolve(".site.legible-123"));
        Files.writeString(theirs.resolve("journal.txt"), "-reports\nend\n");
        Path empty = Files.createDirectory(yard.resolve(".site.legible-4"));
        Path other = Files.createDirectory(yard.resolve(".site.legible-x"));

        assertThat(Workshop.recover(folder, DISK)).isFalse();
        assertThat(theirs.resolve("journal.txt")).exists();
        assertThat(other).exists();
        assertThat(empty).as("a run was killed before it wrote whose it is").doesNotExist();
        assertThat(whole()).isEqualTo("old");
    }

    @Test
    void aWorkshopWhoseRunWasKilledWhileItWroteWhoseItIsIsCleared() throws IOException {
        lay();
        Path begun = Files.createDirectory(yard.resolve(".site.legible-5"));
        Files.writeString(begun.resolve("legible-workshop.txt"), "Legible made this fol");
        Path theirs = Files.createDirectory(yard.resolve(".site.legible-6"));
        Files.writeString(theirs.resolve("legible-workshop.txt"), "Legible made this fool of me");
        Path unsure = Files.createDirectory(yard.resolve(".site.legible-7"));
        Files.writeString(unsure.resolve("legible-workshop.txt"), "");
        Files.writeString(unsure.resolve("thoughts.txt"), "mine");
        Workshop.recover(folder, DISK);

        assertThat(begun).doesNotExist();
        assertThat(theirs.resolve("legible-workshop.txt")).exists();
        assertThat(unsure.resolve("thoughts.txt")).exists();
    }

    @Test
    void aWorkshopWithoutItsNewSiteIsNotFollowed() throws IOException {
        lay();
        isKilled(publishing(new Stopping(3, true)));
        Path workshop = yard.resolve(beside().get(0));
        Trees.delete(workshop.resolve("new"));

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> Workshop.recover(folder, DISK))
                .withMessage("A build that was ended left the folder " + workshop
                        + ", from which its website cannot be finished: the new site is gone. "
                        + "Delete that folder and the website's files, then build again.");
    }

    // --- the scene ---

    private void lay() throws IOException {
        yard = Files.createDirectory(temporary.resolve("turn-" + turn++));
        folder = new OutputFolder(Path.of("site"), yard.resolve("site"), yard);
        for (String file : SOMEBODYS) write(folder.path().resolve(file), "somebody's");
        for (String file : OLD) write(folder.path().resolve(file), "old");
        write(folder.path().resolve(Manifest.FILE), manifest(OLD).text());
    }

    private Workshop workshop(Exchange.Renaming disk) throws IOException {
        Workshop workshop = Workshop.open(folder, disk);
        for (String file : NEW) write(workshop.fresh().resolve(file), "new");
        write(workshop.fresh().resolve(Manifest.FILE), manifest(NEW).text());
        return workshop;
    }

    private List<Swap> plan(Workshop workshop) throws IOException {
        return SwapPlan.of(folder, workshop.fresh(), manifest(OLD));
    }

    private interface Step {
        void run() throws IOException;
    }

    private Step publishing(Exchange.Renaming disk) {
        return () -> {
            Workshop workshop = workshop(disk);
            workshop.exchange(plan(workshop));
            workshop.tidy();
        };
    }

    private Step recovering(Exchange.Renaming disk) {
        return () -> Workshop.recover(folder, disk);
    }

    private static boolean isKilled(Step step) throws IOException {
        try {
            step.run();
            return false;
        } catch (Killed killed) {
            return true;
        } catch (FileSystemException refused) {
            return false;
        }
    }

    // --- what came of it ---

    private String whole() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.path())) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(folder.path().relativize(file).toString(), Files.readString(file));
        }
        files.keySet().removeAll(SOMEBODYS);
        if (files.equals(site(OLD, "old"))) return "old";
        return files.equals(site(NEW, "new")) ? "new" : "a mixture: " + files;
    }

    private static SortedMap<String, String> site(List<String> names, String text) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String file : names) files.put(file, text);
        files.put(Manifest.FILE, manifest(names).text());
        return files;
    }

    private void assertSomebodysStand() {
        for (String file : SOMEBODYS)
            assertThat(folder.path().resolve(file)).as(file).hasContent("somebody's");
    }

    private List<String> beside() throws IOException {
        return Trees.names(yard);
    }

    private static Manifest manifest(List<String> names) {
        SortedMap<String, SortedSet<String>> files = new TreeMap<>(Comparator.naturalOrder());
        for (String name : names) files.put(name, new TreeSet<>());
        return new Manifest(files);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
