package org.meridian.render.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.geo.projection.MapEdge;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/** Draws the key to a map in its lower left corner, and a bar of scale. */
public final class LegendPainter {

  private static final double TEXT = 11;
  private static final double LINE = 17;
  private static final double RAMP_HEIGHT = 7;
  private static final double SAMPLE = 34;
  private static final double SCALE_WIDTH = 110;

  /** How much of the map a key hides where it stands on it. */
  private static final double PLATE = 0.82;

  private final BundledTypefaces typefaces;

  /** Draws with these typefaces. */
  public LegendPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * The box that the key of a scene covers, in pixels.
   *
   * @param free what title and credit lines leave of the picture
   */
  public LabelBox box(MapScene scene, FigureWords words, LabelBox free) {
    return box(scene, layout(scene, words, free));
  }

  /**
   * Draws the key of maps in a strip of its own, in columns, with its true sizes; smaller where
   * large words would be wider than the strip.
   *
   * @param scene one of the maps, with the key that they share
   * @param strip where it stands, in pixels
   * @param factor how much larger words are than designed
   * @param isMeasured whether it says how many links there are and has a bar of scale
   */
  public void strip(
      Graphics2D g,
      MapScene scene,
      FigureWords words,
      LabelBox strip,
      double factor,
      boolean isMeasured) {
    double unit = scene.camera().unit();
    double scale = unit * factor;
    LegendLayout layout = LegendLayout.strip(blocks(scene, words, scale, isMeasured));
    double wide = strip.right() - strip.left();
    if (factor > 1 && layout.width() * scale > wide) {
      scale = Math.max(unit, wide / layout.width());
      layout = LegendLayout.strip(blocks(scene, words, scale, isMeasured));
    }
    Graphics2D scaled = (Graphics2D) g.create();
    scaled.translate(strip.left(), strip.top());
    scaled.scale(scale, scale);
    draw(new VectorBrush(scaled), layout);
    scaled.dispose();
  }

  private static LabelBox box(MapScene scene, LegendLayout layout) {
    double unit = scene.camera().unit();
    MapRoom room = scene.camera().room();
    double below = room.hasBand() ? room.credits() : 0;
    double bottom = scene.camera().height() - below - LegendLayout.MARGIN * unit;
    return new LabelBox(
        LegendLayout.MARGIN * unit,
        bottom - layout.height() * layout.scale() * unit,
        (LegendLayout.MARGIN + layout.width() * layout.scale()) * unit,
        bottom);
  }

  /** Draws the key over a map, in the box that {@link #box} tells. */
  public void paint(Graphics2D g, MapScene scene, FigureWords words, LabelBox free) {
    LegendLayout layout = layout(scene, words, free);
    LabelBox box = box(scene, layout);
    double scale = scene.camera().unit() * layout.scale();
    Graphics2D scaled = (Graphics2D) g.create();
    scaled.translate(box.left(), box.top());
    scaled.scale(scale, scale);
    VectorBrush brush = new VectorBrush(scaled);
    brush.box(0, 0, layout.width(), layout.height(), ArgbColour.withOpacity(around(scene), PLATE));
    draw(brush, layout);
    scaled.dispose();
  }

  /** What lies around the map: the sea, but for a round map the paper. */
  private static int around(MapScene scene) {
    return scene.camera().projection().edge() instanceof MapEdge.Seam
        ? scene.style().ground().sea()
        : scene.style().paper();
  }

  private static void draw(VectorBrush brush, LegendLayout layout) {
    double x = LegendLayout.PADDING;
    for (int column = 0; column < layout.columns().size(); column++) {
      double y = LegendLayout.PADDING;
      for (LegendLayout.Row row : layout.columns().get(column)) {
        row.drawing().at(brush, x, y);
        y += row.height();
      }
      x += layout.widths().get(column) + LegendLayout.COLUMN_GAP;
    }
  }

  /**
   * The lines of the key, those that belong together in one list.
   *
   * @param pixel pixels per design pixel of the key: marks in it have their true size on the map
   */
  private List<List<LegendLayout.Row>> blocks(
      MapScene scene, FigureWords words, double pixel, boolean isMeasured) {
    MapLegend legend = scene.legend();
    MapStyle style = scene.style();
    List<LegendLayout.Row> circles = new ArrayList<>();
    circles.add(title(legend.circles().title(), style));
    if (!legend.circles().sizes().isEmpty()) {
      circles.add(circles(scene, pixel));
    }
    if (!legend.circles().low().isEmpty()) {
      circles.add(
          ramp(legend.circles().ramp(), legend.circles().low(), legend.circles().high(), style));
    }
    circles.add(noData(legend.circles().noData(), style));
    List<LegendLayout.Row> classes = new ArrayList<>();
    legend.classes().forEach(sample -> classes.add(swatch(sample, style)));
    List<LegendLayout.Row> measures = isMeasured ? measures(scene, words, pixel) : List.of();
    return List.of(circles, links(scene, words, pixel), classes, measures);
  }

  private List<LegendLayout.Row> measures(MapScene scene, FigureWords words, double pixel) {
    List<LegendLayout.Row> measures = new ArrayList<>();
    String count = scene.legend().links().count();
    if (!count.isEmpty()) {
      measures.add(text(count, scene.style().mutedInk()));
    }
    ScaleBar.of(scene.camera(), SCALE_WIDTH * pixel)
        .ifPresent(bar -> measures.add(scale(bar, scene, words, pixel)));
    return measures;
  }

  private List<LegendLayout.Row> links(MapScene scene, FigureWords words, double pixel) {
    MapLegend legend = scene.legend();
    MapStyle style = scene.style();
    List<LegendLayout.Row> links = new ArrayList<>();
    if (!legend.links().isEmpty()) {
      links.add(title(legend.links().title(), style));
      if (scene.links().density()) {
        links.add(ramp(style.links(), words.get("legend.low"), words.get("legend.high"), style));
      }
      legend.links().samples().forEach(sample -> links.add(line(sample, scene, pixel)));
    }
    return links;
  }

  private LegendLayout layout(MapScene scene, FigureWords words, LabelBox free) {
    double unit = scene.camera().unit();
    return LegendLayout.of(scale -> blocks(scene, words, unit * scale, true), scene, free);
  }

  private LegendLayout.Row title(String text, MapStyle style) {
    Font font = typefaces.boldFor(text, TEXT + 0.5);
    return new LegendLayout.Row(
        VectorBrush.width(text, font),
        LINE + 2,
        (brush, x, y) -> brush.text(text, x, y + 11, font, style.ink()));
  }

  private LegendLayout.Row text(String text, int argb) {
    Font font = typefaces.regularFor(text, TEXT);
    return new LegendLayout.Row(
        VectorBrush.width(text, font),
        LINE,
        (brush, x, y) -> brush.text(text, x, y + 12, font, argb));
  }

  /** Circles side by side, each with its value. */
  private LegendLayout.Row circles(MapScene scene, double pixel) {
    List<MapLegend.SizeSample> sizes = scene.legend().circles().sizes();
    double factor = scene.growth() / pixel;
    double height = Math.max(LINE, 2 * sizes.getFirst().radius() * factor + 6);
    MapStyle style = scene.style();
    double width = 0;
    for (MapLegend.SizeSample sample : sizes) {
      width += circleWidth(sample, factor);
    }
    return new LegendLayout.Row(
        width,
        height + 4,
        (brush, x, y) -> {
          double middle = y + height / 2;
          double left = x;
          for (MapLegend.SizeSample sample : sizes) {
            double radius = sample.radius() * factor;
            brush.disc(left + radius, middle, radius, sample.argb());
            Font font = typefaces.regularFor(sample.text(), TEXT);
            brush.text(sample.text(), left + 2 * radius + 5, middle + 4, font, style.ink());
            left += circleWidth(sample, factor);
          }
        });
  }

  private double circleWidth(MapLegend.SizeSample sample, double factor) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    return 2 * sample.radius() * factor + 5 + VectorBrush.width(sample.text(), font) + 14;
  }

  private LegendLayout.Row ramp(ColourScale scale, String low, String high, MapStyle style) {
    Font font = typefaces.regularFor(low + high, TEXT);
    return new LegendLayout.Row(
        LegendLayout.RAMP_WIDTH,
        RAMP_HEIGHT + LINE + 5,
        (brush, x, y) -> {
          for (int i = 0; i < LegendLayout.RAMP_WIDTH; i++) {
            brush.box(
                x + i,
                y + 2,
                LegendLayout.RAMP_WIDTH - i,
                RAMP_HEIGHT,
                scale.at(i / (LegendLayout.RAMP_WIDTH - 1)));
          }
          brush.text(low, x, y + RAMP_HEIGHT + 15, font, style.mutedInk());
          brush.textEnding(
              high, x + LegendLayout.RAMP_WIDTH, y + RAMP_HEIGHT + 15, font, style.mutedInk());
        });
  }

  private LegendLayout.Row noData(String text, MapStyle style) {
    Font font = typefaces.regularFor(text, TEXT);
    return new LegendLayout.Row(
        16 + VectorBrush.width(text, font),
        LINE,
        (brush, x, y) -> {
          brush.ring(x + 4, y + 8, 3, style.circles().noData(), 1);
          brush.text(text, x + 16, y + 12, font, style.mutedInk());
        });
  }

  private LegendLayout.Row line(MapLegend.LineSample sample, MapScene scene, double pixel) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    double width = sample.width() / pixel;
    return new LegendLayout.Row(
        SAMPLE + 10 + VectorBrush.width(sample.text(), font),
        LINE - 2,
        (brush, x, y) -> {
          brush.line(x + 1, y + 8, x + SAMPLE, y + 8, sample.argb(), width);
          brush.text(sample.text(), x + SAMPLE + 10, y + 12, font, scene.style().ink());
        });
  }

  private LegendLayout.Row swatch(MapLegend.ColourSample sample, MapStyle style) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    return new LegendLayout.Row(
        20 + VectorBrush.width(sample.text(), font),
        LINE,
        (brush, x, y) -> {
          if (sample.isDashed()) {
            brush.dashed(x - 1, y + 8, x + 15, y + 8, sample.argb());
          } else {
            brush.box(x, y + 4, 12, 8, sample.argb());
          }
          brush.text(sample.text(), x + 20, y + 12, font, style.ink());
        });
  }

  private LegendLayout.Row scale(ScaleBar bar, MapScene scene, FigureWords words, double pixel) {
    double length = bar.pixels() / pixel;
    String text = words.get("scale.km", Numbers.whole(Math.round(bar.km())));
    Font font = typefaces.regularFor(text, TEXT);
    int ink = scene.style().mutedInk();
    return new LegendLayout.Row(
        length + 10 + VectorBrush.width(text, font),
        LINE + 2,
        (brush, x, y) -> {
          brush.line(x, y + 10, x + length, y + 10, ink, 1);
          brush.line(x, y + 6, x, y + 10, ink, 1);
          brush.line(x + length, y + 6, x + length, y + 10, ink, 1);
          brush.text(text, x + length + 8, y + 13, font, ink);
        });
  }
}
