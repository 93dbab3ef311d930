package org.meridian.ui.clusters;

import java.util.List;
import java.util.function.Consumer;
import org.meridian.cluster.rows.KnownName;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;

/**
 * Who writes clusters to files, and reads names of theirs.
 *
 * @param picture exports the view of clusters as a picture
 * @param table exports what is said of clusters
 * @param names asks for a table of known names, and gives them to who asked
 */
public record ClusterWriting(
    Consumer<DialogFileKind> picture,
    Consumer<ClusterExport> table,
    Consumer<Consumer<List<KnownName>>> names) {}
