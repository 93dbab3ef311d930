package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.render.MapRenderer;
import org.meridian.render.paint.Brush;
import org.meridian.render.scene.CaptionComposer;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.scene.SceneComposer;
import org.meridian.render.style.Typefaces;
import org.meridian.render.words.FigureWords;

/**
 * Up to six small maps with one camera, each with its own title and key, under one title and over
 * one line of sources.
 */
public final class MultiplesFigure implements Figure {

  /** The most maps on a sheet. */
  public static final int MOST = 6;

  private static final double GAP = 12;
  private static final double NAME = 20;
  private static final int FEW_LABELS = 12;
  private static final double SMALLER = 0.7;

  private final List<FigureSetting> settings;
  private final List<MapOptions> options;
  private final List<String> titles;
  private final Typefaces typefaces;
  private final SceneComposer composer;
  private final MapRenderer renderer;

  /**
   * Maps side by side.
   *
   * @param settings one a map; size, language and theme are taken from the first
   * @param options one a map; the projection is taken from the first
   * @param titles one a map
   */
  MultiplesFigure(
      List<FigureSetting> settings,
      List<MapOptions> options,
      List<String> titles,
      Typefaces typefaces,
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
    this.typefaces = typefaces;
    this.composer = composer;
    this.renderer = renderer;
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
    Sheet sheet =
        new Sheet(
            g, first, typefaces, words, new CaptionComposer(first.result(), words).plain(title()));
    sheet.frame();
    int columns = settings.size() <= 2 ? settings.size() : settings.size() <= 4 ? 2 : 3;
    int rows = (settings.size() + columns - 1) / columns;
    double width = (sheet.right() - sheet.left() - GAP * (columns - 1)) / columns;
    double height = (sheet.bottom() - sheet.top() - GAP * (rows - 1)) / rows;
    for (int i = 0; i < settings.size(); i++) {
      double x = sheet.left() + (i % columns) * (width + GAP);
      double y = sheet.top() + (i / columns) * (height + GAP);
      map(g, sheet, i, x, y, width, height);
    }
  }

  private void map(
      Graphics2D g, Sheet sheet, int i, double x, double y, double width, double height) {
    Font font = sheet.bold(titles.get(i), 13);
    Brush brush = sheet.brush();
    brush.text(Sheet.fitted(titles.get(i), font, width), x, y + 13, font, sheet.style().ink());
    FigureSetting first = settings.getFirst();
    int innerWidth = (int) Math.max(320, width / SMALLER);
    int innerHeight = (int) Math.max(200, (height - NAME) / SMALLER);
    FigureSetting inner =
        new FigureSetting(
            settings.get(i).result(),
            settings.get(i).baseline(),
            first.language(),
            first.theme(),
            innerWidth,
            innerHeight);
    Graphics2D child = (Graphics2D) g.create();
    child.transform(new AffineTransform(SMALLER, 0, 0, SMALLER, x, y + NAME));
    child.clipRect(0, 0, innerWidth, innerHeight);
    MapFigure.whole(inner, quiet(options.get(i)), composer, renderer).paint(child);
    child.dispose();
  }

  /** The options of a small map: those of the first as to the camera, fewer names, no caption. */
  private MapOptions quiet(MapOptions own) {
    MapOptions first = options.getFirst();
    Set<MapLayer> layers = EnumSet.noneOf(MapLayer.class);
    layers.addAll(own.layers());
    layers.remove(MapLayer.CAPTION);
    layers.remove(MapLayer.SOURCES);
    return own.withProjection(first.projection(), first.lon0(), first.lat0())
        .withLayers(layers)
        .withLabels(Math.min(FEW_LABELS, own.labelCount()), own.symbolSize());
  }
}
