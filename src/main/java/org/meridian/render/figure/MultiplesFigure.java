package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.render.MapRenderer;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.words.FigureWords;

/**
 * Up to six small maps with one camera, each with its own title, under one title and over one key
 * and one line of sources.
 */
public final class MultiplesFigure implements ExportFigure {

  /** The most maps on a sheet. */
  public static final int MOST = 6;

  private static final double GAP = 12;
  private static final double NAME = 20;
  private static final double KEY_INSET = 10;
  private static final double WORLD_ASPECT = 1.97;
  private static final int FEW_LABELS = 12;

  /** The least size of a map, in design pixels; in less room it is drawn smaller. */
  private static final int LEAST_WIDTH = 320;

  private static final int LEAST_HEIGHT = 200;

  private final List<FigureSetting> settings;
  private final List<MapOptions> options;
  private final List<String> titles;
  private final Optional<MapCamera> camera;
  private final BundledTypefaces typefaces;
  private final SceneComposer composer;
  private final MapRenderer renderer;

  /**
   * Maps side by side.
   *
   * @param settings one a map; size, language and theme are taken from the first
   * @param options one a map; the projection is taken from the first
   * @param titles one a map
   * @param camera of all maps; empty for the whole map
   */
  MultiplesFigure(
      List<FigureSetting> settings,
      List<MapOptions> options,
      List<String> titles,
      Optional<MapCamera> camera,
      BundledTypefaces typefaces,
      SceneComposer composer,
      MapRenderer renderer) {
    if (settings.isEmpty() || settings.size() > MOST) {
      throw new IllegalArgumentException(settings.size() + " small maps; at most " + MOST);
    }
    if (settings.size() != options.size() || settings.size() != titles.size()) {
      throw new IllegalArgumentException("each small map needs options and a title");
    }
    this.settings = List.copyOf(settings);
    this.options = List.copyOf(options);
    this.titles = List.copyOf(titles);
    this.camera = camera;
    this.typefaces = typefaces;
    this.composer = composer;
    this.renderer = renderer;
  }

  /** The maps of a sheet; each is compared with nothing. */
  static MultiplesFigure of(MapSheet sheet, FigureSetting setting, FigureTools tools) {
    List<FigureSetting> settings =
        sheet.results().stream()
            .map(
                result ->
                    new FigureSetting(
                        result,
                        Optional.empty(),
                        setting.language(),
                        setting.theme(),
                        setting.width(),
                        setting.height()))
            .toList();
    return new MultiplesFigure(
        settings,
        sheet.options(),
        sheet.titles(),
        Optional.of(sheet.camera()),
        tools.typefaces(),
        tools.composer(),
        tools.renderer());
  }

  @Override
  public int width() {
    return settings.getFirst().width();
  }

  @Override
  public int height() {
    return settings.getFirst().height();
  }

  @Override
  public String title() {
    FigureWords words = FigureWords.in(settings.getFirst().language());
    return new CaptionComposer(settings.getFirst().result(), words).title("");
  }

  @Override
  public void paint(Graphics2D g) {
    FigureSetting first = settings.getFirst();
    FigureWords words = FigureWords.in(first.language());
    FigureCaption caption =
        new CaptionComposer(first.result(), words)
            .map("", composer.credits(options.getFirst().basemap()));
    FigureSheet sheet = new FigureSheet(g, first, typefaces, words, caption);
    sheet.frame();
    double strip = MapRenderer.keyStripHeight(options.getFirst(), sheet.bottom() - sheet.top());
    double below = sheet.bottom() - strip;
    int columns = columns(settings.size(), sheet.right() - sheet.left(), below - sheet.top());
    int rows = (settings.size() + columns - 1) / columns;
    double width = (sheet.right() - sheet.left() - GAP * (columns - 1)) / columns;
    double height = (below - sheet.top() - GAP * (rows - 1)) / rows;
    MapScene keyed = null;
    for (int i = 0; i < settings.size(); i++) {
      double x = sheet.left() + (i % columns) * (width + GAP);
      double y = sheet.top() + (i / columns) * (height + GAP);
      MapScene scene = map(g, sheet, i, x, y, width, height);
      keyed = keyed == null || keyed.legend().links().isEmpty() ? scene : keyed;
    }
    double scale = smaller(width, height - NAME);
    Graphics2D key = (Graphics2D) g.create();
    key.translate(sheet.left() - KEY_INSET, below);
    key.scale(scale, scale);
    double wide = (sheet.right() - sheet.left() + KEY_INSET) / scale;
    renderer.keyStrip(key, keyed, new LabelBox(0, 0, wide, strip));
    key.dispose();
  }

  /**
   * In how many columns so many maps of the world are largest.
   *
   * @param width of the room for all
   * @param height of the room for all, in the same unit
   */
  public static int columns(int maps, double width, double height) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= maps; columns++) {
      int rows = (maps + columns - 1) / columns;
      double scale = Math.min(width / columns / WORLD_ASPECT, height / rows - NAME);
      if (scale > largest) {
        largest = scale;
        best = columns;
      }
    }
    return best;
  }

  private static double smaller(double width, double height) {
    return Math.min(1, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT));
  }

  private MapScene map(
      Graphics2D g, FigureSheet sheet, int i, double x, double y, double width, double height) {
    Font font = sheet.bold(titles.get(i), 13);
    VectorBrush brush = sheet.brush();
    brush.text(
        FigureSheet.fitted(titles.get(i), font, width), x, y + 13, font, sheet.style().ink());
    double smaller = smaller(width, height - NAME);
    int innerWidth = (int) (width / smaller);
    int innerHeight = (int) ((height - NAME) / smaller);
    FigureSetting inner = inner(settings.get(i), innerWidth, innerHeight);
    Graphics2D child = (Graphics2D) g.create();
    child.transform(new AffineTransform(smaller, 0, 0, smaller, x, y + NAME));
    child.clipRect(0, 0, innerWidth, innerHeight);
    MapFigure map =
        small(inner, quiet(options.get(i))).withAtMost(MapFigure.MOST_VECTORS / settings.size());
    map.paint(child);
    child.dispose();
    return map.scene(1);
  }

  /** A map of its own result in the look of the first. */
  private FigureSetting inner(FigureSetting own, int width, int height) {
    FigureSetting first = settings.getFirst();
    return new FigureSetting(
        own.result(),
        own.baseline(),
        first.language(),
        first.theme(),
        Math.max(LEAST_WIDTH, width),
        Math.max(LEAST_HEIGHT, height));
  }

  private MapFigure small(FigureSetting inner, MapOptions own) {
    return camera
        .map(seen -> new MapFigure(inner, own, seen, Set.of(), composer, renderer))
        .orElseGet(() -> MapFigure.whole(inner, own, composer, renderer));
  }

  /** The options of a small map: those of the first as to the camera, fewer names, no caption. */
  private MapOptions quiet(MapOptions own) {
    return own.with(options.getFirst().projection())
        .without(LayerSwitch.CAPTION, LayerSwitch.SOURCES, LayerSwitch.LEGEND)
        .withLabels(Math.min(FEW_LABELS, own.labelCount()));
  }
}
