package org.meridian.render.figure;

import java.util.List;
import java.util.function.Supplier;
import org.meridian.render.MapRenderer;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.View;
import org.meridian.view.ViewRequest;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.SceneComposer;

/** Makes figures of all kinds, with what they share: typefaces, maps and threads. Thread-safe. */
public final class FigureFactory {

  private final BundledTypefaces typefaces;
  private final SceneComposer composer;
  private final MapRenderer renderer;
  private final WorldMaps maps;
  private final ClusterFinder clusters;
  private final Supplier<ClusterFinder> finders;

  /** Figures made with given parts. */
  public FigureFactory(
      BundledTypefaces typefaces,
      SceneComposer composer,
      MapRenderer renderer,
      WorldMaps maps,
      ClusterFinder clusters) {
    this(typefaces, composer, renderer, maps, clusters, clusters::fresh);
  }

  private FigureFactory(
      BundledTypefaces typefaces,
      SceneComposer composer,
      MapRenderer renderer,
      WorldMaps maps,
      ClusterFinder clusters,
      Supplier<ClusterFinder> finders) {
    this.maps = maps;
    this.clusters = clusters;
    this.finders = finders;
    this.typefaces = typefaces;
    this.composer = composer;
    this.renderer = renderer;
  }

  /**
   * One whose figures follow each other, as while a radius moves: trees are grown once, and
   * clusters keep colour and name from figure to figure.
   */
  public FigureFactory remembering() {
    ClusterFinder kept = clusters.fresh();
    return new FigureFactory(typefaces, composer, renderer, maps, kept, () -> kept);
  }

  /**
   * The figure of a view. Takes time, for contents are made here.
   *
   * @throws IllegalArgumentException if the size is too small or the request lacks what the view
   *     needs
   */
  public ExportFigure figure(View view, ViewRequest request, FigureLook look) {
    ViewRequest found = found(request);
    return figure(view.content(found), found, look);
  }

  /** A request that finds clusters as the figures do. */
  public ViewRequest found(ViewRequest request) {
    return request.finding(finders);
  }

  /**
   * The figure of a content that is made already.
   *
   * @param request says of which result, compared with what, in which words
   */
  public ExportFigure figure(ViewContent content, ViewRequest request, FigureLook look) {
    FigureSetting setting =
        new FigureSetting(
            request.result(),
            request.baseline(),
            request.words().language(),
            look.theme(),
            look.width(),
            look.height(),
            look.isPlain());
    FigureTools tools = new FigureTools(typefaces, composer, renderer, clusters, finders);
    return FigurePainters.figure(content, setting, tools);
  }

  /** Characters that no font has and that figures so far therefore do not show, in order. */
  public List<String> missingCharacters() {
    return List.copyOf(typefaces.missing());
  }

  /** What makes scenes of maps. */
  public SceneComposer composer() {
    return composer;
  }

  /** What finds clusters and lays them over maps. */
  public ClusterFinder clusters() {
    return clusters;
  }

  /** What draws maps, shared by window and exports. */
  public MapRenderer renderer() {
    return renderer;
  }

  /** What lies under the data; maps of one's own are added here. */
  public WorldMaps maps() {
    return maps;
  }

  /** The typefaces of all figures, which ship with the program. */
  public BundledTypefaces typefaces() {
    return typefaces;
  }
}
