package org.meridian.ui.clusters;

import java.util.function.Consumer;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;

/**
 * Who writes clusters to files.
 *
 * @param picture exports the view of clusters as a picture
 * @param table exports what is said of clusters
 */
public record ClusterWriting(Consumer<DialogFileKind> picture, Consumer<ClusterExport> table) {}
