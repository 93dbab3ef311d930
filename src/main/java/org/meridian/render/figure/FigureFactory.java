package org.meridian.render.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.render.MapRenderer;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.matrix.MatrixOrder;

/** Makes figures of all kinds, with what they share: typefaces, maps and threads. Thread-safe. */
public final class FigureFactory {

  /** The names of views on the command line, in order. */
  public static final List<String> VIEWS = List.of("map", "ranking", "links", "matrix");

  private final BundledTypefaces typefaces;
  private final SceneComposer composer;
  private final MapRenderer renderer;
  private final WorldMaps maps;

  /** Figures over the shipped maps, in the bundled typefaces, drawn on all cores. */
  public static FigureFactory standard() {
    WorldMaps maps = WorldMaps.shipped();
    BundledTypefaces typefaces = BundledTypefaces.bundled();
    return new FigureFactory(
        typefaces,
        new SceneComposer(maps),
        new MapRenderer(new FlatMaps(maps), typefaces, DrawingThreads.onAllCores()),
        maps);
  }

  /** Figures made with given parts. */
  public FigureFactory(
      BundledTypefaces typefaces, SceneComposer composer, MapRenderer renderer, WorldMaps maps) {
    this.maps = maps;
    this.typefaces = typefaces;
    this.composer = composer;
    this.renderer = renderer;
  }

  /**
   * A figure by the name of its view.
   *
   * @param view one of {@link #VIEWS}
   * @param options of the map; the other views do not need them
   * @throws IllegalArgumentException for another name
   */
  public ExportFigure view(String view, FigureSetting setting, MapOptions options) {
    return switch (view) {
      case "map" -> onData(setting, options);
      case "ranking" -> new RankingFigure(setting, typefaces);
      case "links" -> new LinksFigure(setting, typefaces);
      case "matrix" -> matrix(setting, MatrixOrder.RANK);
      default -> throw new IllegalArgumentException("there is no view " + view);
    };
  }

  /**
   * A map of an extent.
   *
   * @param extent what is to be seen; {@link PlaceExtent#NONE} for the whole map
   */
  public ExportFigure map(FigureSetting setting, MapOptions options, PlaceExtent extent) {
    return MapFigure.of(extent, setting, options, composer, renderer);
  }

  private ExportFigure onData(FigureSetting setting, MapOptions options) {
    PlaceExtent extent = DataFit.extent(setting.result());
    return map(setting, options.with(DataFit.turned(options.projection(), extent)), extent);
  }

  /** Characters that no font has and that figures so far therefore do not show, in order. */
  public List<String> missingCharacters() {
    return List.copyOf(typefaces.missing());
  }

  /**
   * Up to six maps side by side, alike but for their result and options, as of several dimensions
   * or years.
   *
   * @param titles one above each map
   * @param camera of all maps, as in the window; empty for the whole map
   */
  public ExportFigure multiples(
      List<FigureSetting> settings,
      List<MapOptions> options,
      List<String> titles,
      Optional<MapCamera> camera) {
    return new MultiplesFigure(
        new ArrayList<>(settings), options, titles, camera, typefaces, composer, renderer);
  }

  /** The links that a result shows as a matrix, with cities in an order. */
  public ExportFigure matrix(FigureSetting setting, MatrixOrder order) {
    return new MatrixFigure(setting, typefaces, order);
  }

  /** Profiles of cities side by side, on a sheet as high as they need. */
  public ExportFigure profile(FigureSetting setting, ProfiledCities profiled) {
    return new ProfileFigure(setting, profiled, typefaces);
  }

  /** What makes scenes of maps. */
  public SceneComposer composer() {
    return composer;
  }

  /** What draws maps. */
  public MapRenderer renderer() {
    return renderer;
  }

  /** What lies under the data; maps of one's own are added here. */
  public WorldMaps maps() {
    return maps;
  }

  /** The typefaces. */
  public BundledTypefaces typefaces() {
    return typefaces;
  }
}
