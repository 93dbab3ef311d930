package org.meridian.render.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.Box;
import org.meridian.render.scene.Legend;
import org.meridian.render.scene.MapScene;
import org.meridian.render.style.Argb;
import org.meridian.render.style.ColourScale;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Typefaces;
import org.meridian.render.words.FigureWords;

/** Draws the key to a map in its lower left corner, and a bar of scale. */
public final class LegendPainter {

  private static final double MARGIN = 16;
  private static final double PADDING = 12;
  private static final double TEXT = 11;
  private static final double LINE = 17;
  private static final double RAMP_WIDTH = 132;
  private static final double RAMP_HEIGHT = 7;
  private static final double SAMPLE = 34;
  private static final double SCALE_WIDTH = 110;

  private final Typefaces typefaces;

  /** Draws with these typefaces. */
  public LegendPainter(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** One line of the key: its size in design pixels and how it is drawn from a corner. */
  private record Row(double width, double height, Drawing drawing) {}

  private interface Drawing {
    void at(Brush brush, double x, double y);
  }

  /** The box that the key of a scene covers, in pixels. */
  public Box box(MapScene scene, FigureWords words) {
    return box(scene, rows(scene, words));
  }

  private static Box box(MapScene scene, List<Row> rows) {
    double unit = scene.camera().unit();
    double height = 2 * PADDING;
    double width = RAMP_WIDTH;
    for (Row row : rows) {
      height += row.height;
      width = Math.max(width, row.width);
    }
    double bottom = scene.camera().height() - MARGIN * unit;
    return new Box(
        MARGIN * unit, bottom - height * unit, (MARGIN + width + 2 * PADDING) * unit, bottom);
  }

  /** Draws the key. */
  public void paint(Graphics2D g, MapScene scene, FigureWords words) {
    List<Row> rows = rows(scene, words);
    Box box = box(scene, rows);
    double unit = scene.camera().unit();
    Graphics2D scaled = (Graphics2D) g.create();
    scaled.translate(box.left(), box.top());
    scaled.scale(unit, unit);
    Brush brush = new Brush(scaled);
    brush.box(
        0,
        0,
        (box.right() - box.left()) / unit,
        (box.bottom() - box.top()) / unit,
        Argb.withOpacity(scene.style().paper(), 0.84));
    double y = PADDING;
    for (Row row : rows) {
      row.drawing.at(brush, PADDING, y);
      y += row.height;
    }
    scaled.dispose();
  }

  private List<Row> rows(MapScene scene, FigureWords words) {
    Legend legend = scene.legend();
    MapStyle style = scene.style();
    List<Row> rows = new ArrayList<>();
    rows.add(title(legend.symbolTitle(), style));
    if (!legend.sizes().isEmpty()) {
      rows.add(circles(scene));
      rows.add(ramp(style.symbols(), legend.rampLow(), legend.rampHigh(), style));
    }
    rows.add(noData(legend.noData(), style));
    if (!legend.linkTitle().isEmpty()) {
      rows.add(gap(6));
      rows.add(title(legend.linkTitle(), style));
      if (scene.links().density()) {
        rows.add(ramp(style.links(), words.get("legend.low"), words.get("legend.high"), style));
      }
      legend.links().forEach(sample -> rows.add(line(sample, scene)));
    }
    legend.classes().forEach(sample -> rows.add(swatch(sample, style)));
    rows.add(text(legend.linkCount(), style.mutedInk()));
    ScaleBar.of(scene.camera(), SCALE_WIDTH * scene.camera().unit())
        .ifPresent(bar -> rows.add(scale(bar, scene, words)));
    return rows;
  }

  private Row gap(double height) {
    return new Row(0, height, (brush, x, y) -> {});
  }

  private Row title(String text, MapStyle style) {
    Font font = typefaces.boldFor(text, TEXT + 0.5);
    return new Row(
        Brush.width(text, font),
        LINE + 2,
        (brush, x, y) -> brush.text(text, x, y + 11, font, style.ink()));
  }

  private Row text(String text, int argb) {
    Font font = typefaces.regularFor(text, TEXT);
    return new Row(
        Brush.width(text, font), LINE, (brush, x, y) -> brush.text(text, x, y + 12, font, argb));
  }

  /** Circles side by side, each with its value. */
  private Row circles(MapScene scene) {
    List<Legend.SizeSample> sizes = scene.legend().sizes();
    double factor = scene.growth() / scene.camera().unit();
    double height = Math.max(LINE, 2 * sizes.getFirst().radius() * factor + 6);
    MapStyle style = scene.style();
    double width = 0;
    for (Legend.SizeSample sample : sizes) {
      width += circleWidth(sample, factor);
    }
    return new Row(
        width,
        height + 4,
        (brush, x, y) -> {
          double middle = y + height / 2;
          double left = x;
          for (Legend.SizeSample sample : sizes) {
            double radius = sample.radius() * factor;
            brush.disc(left + radius, middle, radius, sample.argb());
            Font font = typefaces.regularFor(sample.text(), TEXT);
            brush.text(sample.text(), left + 2 * radius + 5, middle + 4, font, style.ink());
            left += circleWidth(sample, factor);
          }
        });
  }

  private double circleWidth(Legend.SizeSample sample, double factor) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    return 2 * sample.radius() * factor + 5 + Brush.width(sample.text(), font) + 14;
  }

  private Row ramp(ColourScale scale, String low, String high, MapStyle style) {
    Font font = typefaces.regularFor(low + high, TEXT);
    return new Row(
        RAMP_WIDTH,
        RAMP_HEIGHT + LINE + 5,
        (brush, x, y) -> {
          for (int i = 0; i < RAMP_WIDTH; i++) {
            brush.box(x + i, y + 2, RAMP_WIDTH - i, RAMP_HEIGHT, scale.at(i / (RAMP_WIDTH - 1)));
          }
          brush.text(low, x, y + RAMP_HEIGHT + 15, font, style.mutedInk());
          brush.textEnding(high, x + RAMP_WIDTH, y + RAMP_HEIGHT + 15, font, style.mutedInk());
        });
  }

  private Row noData(String text, MapStyle style) {
    Font font = typefaces.regularFor(text, TEXT);
    return new Row(
        16 + Brush.width(text, font),
        LINE,
        (brush, x, y) -> {
          brush.ring(x + 4, y + 8, 3, style.noData(), 1);
          brush.text(text, x + 16, y + 12, font, style.mutedInk());
        });
  }

  private Row line(Legend.LineSample sample, MapScene scene) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    double width = sample.width() / scene.camera().unit();
    return new Row(
        SAMPLE + 10 + Brush.width(sample.text(), font),
        LINE - 2,
        (brush, x, y) -> {
          brush.line(x + 1, y + 8, x + SAMPLE, y + 8, sample.argb(), width);
          brush.text(sample.text(), x + SAMPLE + 10, y + 12, font, scene.style().ink());
        });
  }

  private Row swatch(Legend.ColourSample sample, MapStyle style) {
    Font font = typefaces.regularFor(sample.text(), TEXT);
    return new Row(
        20 + Brush.width(sample.text(), font),
        LINE,
        (brush, x, y) -> {
          brush.box(x, y + 4, 12, 8, sample.argb());
          brush.text(sample.text(), x + 20, y + 12, font, style.ink());
        });
  }

  private Row scale(ScaleBar bar, MapScene scene, FigureWords words) {
    double length = bar.pixels() / scene.camera().unit();
    String text = words.get("scale.km", words.count(Math.round(bar.km())));
    Font font = typefaces.regularFor(text, TEXT);
    int ink = scene.style().mutedInk();
    return new Row(
        length + 10 + Brush.width(text, font),
        LINE + 2,
        (brush, x, y) -> {
          brush.line(x, y + 10, x + length, y + 10, ink, 1);
          brush.line(x, y + 6, x, y + 10, ink, 1);
          brush.line(x + length, y + 6, x + length, y + 10, ink, 1);
          brush.text(text, x + length + 8, y + 13, font, ink);
        });
  }
}
