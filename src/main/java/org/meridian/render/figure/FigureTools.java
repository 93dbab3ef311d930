package org.meridian.render.figure;

import java.util.function.Supplier;
import org.meridian.render.MapRenderer;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.map.SceneComposer;

/**
 * What figures are made with.
 *
 * @param typefaces of words
 * @param composer makes scenes of maps
 * @param renderer draws maps
 * @param clusters lays clusters over maps
 * @param finders finds the clusters of one figure
 */
record FigureTools(
    BundledTypefaces typefaces,
    SceneComposer composer,
    MapRenderer renderer,
    ClusterFinder clusters,
    Supplier<ClusterFinder> finders) {}
