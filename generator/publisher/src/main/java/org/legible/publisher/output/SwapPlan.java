package org.legible.publisher.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which entries of an output folder leave and which arrive: the largest folders in which nothing is somebody's, and single
 * entries where something is. What is not ours is in no entry.
 */
final class SwapPlan {

    private final OutputFolder folder;
    private final Path fresh;
    private final Manifest ours;
    private final List<Swap> swaps = new ArrayList<>();
    private final List<String> inTheWay = new ArrayList<>();

    private SwapPlan(OutputFolder folder, Path fresh, Manifest ours) {
        this.folder = folder;
        this.fresh = fresh;
        this.ours = ours;
    }

    /**
     * Plans; nothing is changed yet.
     *
     * @param fresh the folder of the new site
     * @param ours the files in the output folder that we made
     * @throws UnusableOutput if somebody's file stands where a file of the site must be
     */
    static List<Swap> of(OutputFolder folder, Path fresh, Manifest ours) throws IOException {
        SwapPlan plan = new SwapPlan(folder, fresh, ours);
        plan.visit("");
        if (!plan.inTheWay.isEmpty())
            throw new UnusableOutput(
                    "In the output folder " + UnusableOutput.shown(folder.asked())
                            + ", files that Legible did not make stand where the website has its own: "
                            + UnusableOutput.few(plan.inTheWay)
                            + ". They are left alone, and nothing was published. Move them away, or choose another output folder.");
        return List.copyOf(plan.swaps);
    }

    private void visit(String parent) throws IOException {
        TreeSet<String> names = new TreeSet<>(Trees.names(folder.path().resolve(parent)));
        names.addAll(Trees.names(fresh.resolve(parent)));
        for (String name : names) plan(parent.isEmpty() ? name : parent + "/" + name, parent, name);
    }

    private void plan(String path, String parent, String name) throws IOException {
        Path there = folder.path().resolve(path);
        boolean arrives = Trees.exists(fresh.resolve(path));
        if (!Trees.exists(there)) swaps.add(new Swap(path, false, true));
        else if (isOurs(path)) swaps.add(new Swap(path, true, arrives));
        else if (arrives && !Trees.names(folder.path().resolve(parent)).contains(name))
            meetsOtherCapitals(path, parent, name);
        else if (arrives && !(Trees.isFolder(there) && Trees.isFolder(fresh.resolve(path)))) inTheWay.add(path);
        else if (arrives || Trees.isFolder(there) && ours.hasBelow(path)) visit(path);
    }

    // Where capitals make no difference, Index.html stands in the way of index.html; if it is ours it leaves first.
    private void meetsOtherCapitals(String path, String parent, String name) throws IOException {
        for (String other : Trees.names(folder.path().resolve(parent))) {
            String there = parent.isEmpty() ? other : parent + "/" + other;
            if (other.equalsIgnoreCase(name) && !isOurs(there)) inTheWay.add(there);
        }
        swaps.add(new Swap(path, false, true));
    }

    // A folder is ours if we made something in it and nobody else did.
    private boolean isOurs(String path) throws IOException {
        Path there = folder.path().resolve(path);
        if (Trees.isFile(there)) return ours.has(path);
        if (!Trees.isFolder(there) || !ours.hasBelow(path)) return false;
        for (String name : Trees.names(there)) if (!isOurs(path + "/" + name)) return false;
        return true;
    }
}
