package org.meridian.render.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/** Draws title and scenario line in the upper left corner, notes and sources in the lower right. */
public final class CaptionPainter {

  private static final double MARGIN = 16;
  private static final double TITLE = 20;
  private static final double SUBTITLE = 12;
  private static final double SUBTITLE_LINE = 15;
  private static final double SMALL = 10;
  private static final double BETWEEN = 12;

  /** Room beside the title, where a window has its buttons; and how small a title may become. */
  private static final double BESIDE = 200;

  private static final double SMALLEST = 0.65;
  private static final double SMALL_LINE = 14;

  /** How much smaller credit lines are in rows of their own. */
  private static final double BELOW_LOW = 0.8;

  private final BundledTypefaces typefaces;

  /** Draws with these typefaces. */
  public CaptionPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The boxes that the words cover, in pixels. */
  public List<LabelBox> boxes(MapScene scene, FigureWords words) {
    List<LabelBox> boxes = new ArrayList<>();
    double unit = scene.camera().unit();
    if (hasTitle(scene)) {
      boxes.add(titleBox(scene));
    }
    List<String> lines = footLines(scene, words);
    if (!lines.isEmpty()) {
      double width = 0;
      for (String line : lines) {
        width = Math.max(width, VectorBrush.width(line, smallFont(line, scene)));
      }
      double right = scene.camera().width();
      double bottom = scene.camera().height();
      double top = bottom - (MARGIN + lines.size() * SMALL_LINE * smaller(scene)) * unit;
      boxes.add(new LabelBox(right - MARGIN * unit - width, top, right, bottom));
    }
    return boxes;
  }

  /** Draws the title over a map and the words that go with it. */
  public void paint(Graphics2D g, MapScene scene, FigureWords words) {
    VectorBrush brush = new VectorBrush(g);
    MapStyle style = scene.style();
    double unit = scene.camera().unit();
    if (hasTitle(scene)) {
      FigureCaption caption = scene.caption();
      double x = MARGIN * unit;
      double y = (MARGIN + TITLE * 0.85) * unit;
      haloed(brush, caption.title(), x, y, titleFont(scene), style.ink(), scene);
      double[] below = subtitle(scene);
      Font small = subtitleFont(caption, unit);
      y += below[1];
      for (String line : subtitleLines(scene)) {
        haloed(brush, line, x + below[0], y, small, style.mutedInk(), scene);
        y += SUBTITLE_LINE * unit;
      }
    }
    List<String> lines = footLines(scene, words);
    double y = scene.camera().height() - (MARGIN - 4) * unit;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Font font = smallFont(lines.get(i), scene);
      double x = scene.camera().width() - MARGIN * unit - VectorBrush.width(lines.get(i), font);
      haloed(brush, lines.get(i), x, y, font, style.mutedInk(), scene);
      y -= SMALL_LINE * smaller(scene) * unit;
    }
  }

  /** How far the scenario line begins right of and below the title: beside it, where it fits. */
  private double[] subtitle(MapScene scene) {
    double unit = scene.camera().unit();
    FigureCaption caption = scene.caption();
    double title = VectorBrush.width(caption.title(), titleFont(scene)) + BETWEEN * unit;
    double line = VectorBrush.width(caption.subtitle(), subtitleFont(caption, unit));
    return title + line <= besideButtons(scene)
        ? new double[] {title, 0}
        : new double[] {0, (SUBTITLE + 8) * unit};
  }

  /** The scenario line, broken where it would run under the buttons of a window. */
  private List<String> subtitleLines(MapScene scene) {
    FigureCaption caption = scene.caption();
    Font font = subtitleFont(caption, scene.camera().unit());
    return TextBreaker.lines(caption.subtitle(), font, besideButtons(scene));
  }

  private static double besideButtons(MapScene scene) {
    return scene.camera().width() - (2 * MARGIN + BESIDE) * scene.camera().unit();
  }

  private LabelBox titleBox(MapScene scene) {
    double unit = scene.camera().unit();
    double[] below = subtitle(scene);
    Font small = subtitleFont(scene.caption(), unit);
    double width = VectorBrush.width(scene.caption().title(), titleFont(scene));
    List<String> lines = subtitleLines(scene);
    for (String line : lines) {
      width = Math.max(width, below[0] + VectorBrush.width(line, small));
    }
    double more = Math.max(0, lines.size() - 1) * SUBTITLE_LINE;
    double bottom = (MARGIN + TITLE + 6 + more) * unit + below[1];
    return new LabelBox(0, 0, MARGIN * unit + width, bottom);
  }

  private static boolean hasTitle(MapScene scene) {
    return scene.options().shows(LayerSwitch.CAPTION) && !scene.caption().title().isEmpty();
  }

  private static void haloed(
      VectorBrush brush, String text, double x, double y, Font font, int ink, MapScene scene) {
    if (text.isEmpty()) {
      return;
    }
    Graphics2D g = brush.graphics();
    g.setColor(new Color(scene.style().text().halo(), true));
    g.setStroke(
        new BasicStroke(
            (float) (3 * scene.camera().unit()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(font.createGlyphVector(VectorBrush.MEASURE, text).getOutline((float) x, (float) y));
    brush.text(text, x, y, font, ink);
  }

  /**
   * Notes, then sources, broken to lines of at most half of the picture, or in rows of their own.
   */
  private List<String> footLines(MapScene scene, FigureWords words) {
    FigureCaption caption = scene.caption();
    if (!scene.options().shows(LayerSwitch.SOURCES)) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>(caption.notes());
    if (scene.camera().room().hasCredits() && !paragraphs.isEmpty()) {
      paragraphs = new ArrayList<>(List.of(String.join(words.get("note.join"), paragraphs)));
    }
    if (!caption.sources().isEmpty()) {
      paragraphs.add(words.get("source", String.join(words.get("source.join"), caption.sources())));
    }
    double width = footWidth(scene.camera());
    return paragraphs.stream()
        .flatMap(text -> TextBreaker.lines(text, smallFont(text, scene), width).stream())
        .toList();
  }

  private static double footWidth(MapCamera camera) {
    double unit = camera.unit();
    return camera.room().hasCredits()
        ? camera.width() - Math.max(camera.room().left(), MARGIN * unit) - MARGIN * unit
        : Math.max(360 * unit, camera.width() * 0.52);
  }

  private static double smaller(MapScene scene) {
    return scene.camera().room().hasCredits() ? BELOW_LOW : 1;
  }

  /** Smaller where the title would be too long for the picture. */
  private Font titleFont(MapScene scene) {
    double unit = scene.camera().unit();
    String title = scene.caption().title();
    Font font = typefaces.boldFor(title, TITLE * unit);
    double room = scene.camera().width() - (2 * MARGIN + BESIDE) * unit;
    double fit = Math.clamp(room / Math.max(1, VectorBrush.width(title, font)), SMALLEST, 1);
    return fit == 1 ? font : typefaces.boldFor(title, TITLE * unit * fit);
  }

  private Font subtitleFont(FigureCaption caption, double unit) {
    return typefaces.regularFor(caption.subtitle(), SUBTITLE * unit);
  }

  private Font smallFont(String text, MapScene scene) {
    return typefaces.regularFor(text, SMALL * smaller(scene) * scene.camera().unit());
  }
}
