package org.meridian.render.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.meridian.model.RecentValues;
import org.meridian.render.label.LabelBox;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/** Draws title and scenario line in the upper left corner, notes and sources in the lower right. */
public final class CaptionPainter {

  private static final double MARGIN = 16;
  private static final double SMALL = 10;
  private static final double SMALL_LINE = 14;

  /** Large credit lines take at most this share of the height. */
  private static final double MOST_FOOT = 0.22;

  private static final double FOOT_STEP = 0.1;

  /** How much smaller credit lines are in rows of their own. */
  private static final double BELOW_LOW = 0.8;

  private final BundledTypefaces typefaces;

  /** A picture asks for its lines several times, and breaking them takes longer than drawing. */
  private final RecentValues<FootKey, Foot> feet = new RecentValues<>(4, FootKey::equals);

  /** What lines of notes and sources depend on. */
  private record FootKey(
      FigureCaption caption, MapCamera camera, MapOptions options, FigureWords words) {}

  /** Draws with these typefaces. */
  public CaptionPainter(BundledTypefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The boxes that the words cover, in pixels. */
  public List<LabelBox> boxes(MapScene scene, FigureWords words) {
    List<LabelBox> boxes = new ArrayList<>();
    if (hasTitle(scene)) {
      boxes.add(TitleBlock.of(scene, typefaces).box());
    }
    Foot foot = foot(scene, words);
    if (!foot.lines().isEmpty()) {
      boxes.add(footBox(scene, foot));
    }
    return boxes;
  }

  /** Draws the title over a map and the words that go with it. */
  public void paint(Graphics2D g, MapScene scene, FigureWords words) {
    paint(g, scene, words, HaloPen.STROKES);
  }

  /** The same with lines written by a pen. */
  void paint(Graphics2D g, MapScene scene, FigureWords words, HaloPen pen) {
    HaloWriter writer = new HaloWriter(g, scene, pen);
    MapStyle style = scene.style();
    double unit = scene.camera().unit();
    if (hasTitle(scene)) {
      TitleBlock.of(scene, typefaces).paint(writer);
    }
    Foot foot = foot(scene, words);
    double y = scene.camera().height() - (MARGIN - 4) * unit;
    for (String line : foot.lines().reversed()) {
      Font font = smallFont(line, foot.size());
      double x = scene.camera().width() - MARGIN * unit - VectorBrush.width(line, font);
      writer.write(line, x, y, font, style.mutedInk());
      y -= foot.line();
    }
  }

  private static boolean hasTitle(MapScene scene) {
    return scene.options().shows(LayerSwitch.CAPTION) && !scene.caption().title().isEmpty();
  }

  /** What is left of a picture below the title and beside credit lines, in pixels. */
  LabelBox free(MapScene scene, FigureWords words) {
    double top = hasTitle(scene) ? TitleBlock.of(scene, typefaces).box().bottom() : 0;
    Foot foot = foot(scene, words);
    boolean beside = !foot.lines().isEmpty() && !scene.camera().room().hasCredits();
    double right = scene.camera().width();
    return new LabelBox(
        0, top, beside ? footBox(scene, foot).left() : right, scene.camera().height());
  }

  private LabelBox footBox(MapScene scene, Foot foot) {
    double margin = MARGIN * scene.camera().unit();
    double right = scene.camera().width();
    double bottom = scene.camera().height();
    double width =
        foot.lines().stream()
            .mapToDouble(line -> VectorBrush.width(line, smallFont(line, foot.size())))
            .max()
            .orElse(0);
    return new LabelBox(right - margin - width, bottom - margin - foot.height(), right, bottom);
  }

  /**
   * Lines of notes and sources.
   *
   * @param size of their letters in pixels
   */
  private record Foot(List<String> lines, double size) {

    double line() {
      return size * SMALL_LINE / SMALL;
    }

    double height() {
      return lines.size() * line();
    }
  }

  /** Notes and sources, as large as words on the map unless they took too much of its height. */
  private Foot foot(MapScene scene, FigureWords words) {
    FootKey key = new FootKey(scene.caption(), scene.camera(), scene.options(), words);
    return feet.get(key, () -> made(scene, words));
  }

  private Foot made(MapScene scene, FigureWords words) {
    List<String> paragraphs = footParagraphs(scene, words);
    double least = SMALL * smaller(scene) * scene.camera().unit();
    double most = MOST_FOOT * scene.camera().height();
    double factor = scene.options().textFactor();
    Foot foot = broken(paragraphs, scene, least * factor);
    while (factor > 1 && foot.height() > most) {
      factor = Math.max(1, factor - FOOT_STEP);
      foot = broken(paragraphs, scene, least * factor);
    }
    return foot;
  }

  private Foot broken(List<String> paragraphs, MapScene scene, double size) {
    double width = footWidth(scene.camera());
    return new Foot(
        paragraphs.stream()
            .flatMap(text -> TextBreaker.lines(text, smallFont(text, size), width).stream())
            .toList(),
        size);
  }

  /**
   * Notes, then sources, to be broken to lines of at most half of the picture, or in rows of their
   * own.
   */
  private static List<String> footParagraphs(MapScene scene, FigureWords words) {
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
    return paragraphs;
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

  private Font smallFont(String text, double size) {
    return typefaces.regularFor(text, size);
  }
}
