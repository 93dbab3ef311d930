package org.meridian.render.story;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.style.MapStyle;

/**
 * A step as a page of its own: title, text, below them the picture whole, as large as it fits, and
 * where it comes from. Sizes are in design pixels.
 */
public final class SlideFigure implements ExportFigure {

  private static final double MARGIN = 32;
  private static final double TITLE = 34;
  private static final double TEXT = 19;
  private static final double LEADING = 1.35;
  private static final double FOOT = 10;
  private static final double FOOT_LINE = 14;

  private final StoryStep step;
  private final String foot;
  private final ExportFigure picture;
  private final PageLook look;

  /**
   * How the page looks.
   *
   * @param width of the page
   * @param height of the page
   */
  public record PageLook(
      Language language, MapStyle style, BundledTypefaces typefaces, int width, int height) {

    /** The height that title and text of a step take, with what is free about them. */
    double head(StoryStep step) {
      double title = step.words().title().isBlank() ? 0 : TITLE * LEADING;
      return MARGIN + title + lines(step).size() * TEXT * LEADING + MARGIN / 2;
    }

    private List<String> foot(String words) {
      return words.isBlank()
          ? List.of()
          : WrappedText.lines(words, typefaces.regularFor(words, FOOT), width - 2 * MARGIN);
    }

    private List<String> lines(StoryStep step) {
      String text = step.words().text().in(language);
      List<String> lines = new ArrayList<>();
      for (String part : text.isBlank() ? List.<String>of() : text.lines().toList()) {
        lines.addAll(WrappedText.lines(part, typefaces.regularFor(part, TEXT), width - 2 * MARGIN));
      }
      return lines;
    }
  }

  /**
   * @param foot where it comes from; blank where the picture says so itself
   * @param picture of the step, made for {@link #roomWidth} and {@link #roomHeight}
   */
  public SlideFigure(StoryStep step, String foot, ExportFigure picture, PageLook look) {
    this.step = step;
    this.foot = foot;
    this.picture = picture;
    this.look = look;
  }

  /** How wide the picture of a step may be. */
  public static int roomWidth(PageLook look) {
    return (int) (look.width() - 2 * MARGIN);
  }

  /** How high the picture of a step may be. */
  public static int roomHeight(StoryStep step, String foot, PageLook look) {
    double below = MARGIN / 2 + look.foot(foot).size() * FOOT_LINE;
    return (int) Math.max(200, look.height() - look.head(step) - below);
  }

  @Override
  public int width() {
    return look.width();
  }

  @Override
  public int height() {
    return look.height();
  }

  @Override
  public String title() {
    String own = step.words().title().in(look.language());
    return own.isBlank() ? picture.title() : own;
  }

  @Override
  public void paint(Graphics2D g) {
    ground(g);
    Graphics2D below = place(g);
    picture.paint(below);
    below.dispose();
  }

  @Override
  public PartPainter picture(double scale) {
    PartPainter parts = picture.picture(scale * fit());
    int across = (int) Math.round(across() * scale);
    int down = (int) Math.round(look.head(step) * scale);
    int right = across + (int) Math.round(picture.width() * fit() * scale);
    int bottom = down + (int) Math.round(picture.height() * fit() * scale);
    return (frame, left, top) -> {
      Graphics2D g = frame.image().createGraphics();
      g.translate(-left, -top);
      Graphics2D scaled = (Graphics2D) g.create();
      scaled.scale(scale, scale);
      ground(scaled);
      scaled.dispose();
      // A map fills whatever it is given: it gets no more than its own part of the page.
      int from = Math.max(down, top);
      int to = Math.min(bottom, top + frame.height());
      if (from < to) {
        PixelFrame own = PixelFrame.empty(right - across, to - from);
        parts.draw(own, 0, from - down);
        g.drawImage(own.image(), across, from, null);
      }
      g.dispose();
    };
  }

  private double fit() {
    return RoomFit.drawn(picture, roomWidth(look), roomHeight(step, foot, look));
  }

  private double across() {
    return (look.width() - picture.width() * fit()) / 2;
  }

  private Graphics2D place(Graphics2D g) {
    Graphics2D below = (Graphics2D) g.create();
    below.translate(across(), look.head(step));
    below.scale(fit(), fit());
    below.clipRect(0, 0, picture.width(), picture.height());
    return below;
  }

  private void ground(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(new Color(look.style().ground().paper()));
    g.fillRect(0, 0, look.width(), look.height());
    double y = MARGIN + TITLE * 0.8;
    String title = step.words().title().in(look.language());
    g.setColor(new Color(look.style().text().ink()));
    if (!title.isBlank()) {
      g.setFont(fitted(title));
      g.drawString(title, (float) MARGIN, (float) y);
      y += TITLE * LEADING;
    }
    y -= TITLE * 0.8 - TEXT * 0.9;
    for (String line : look.lines(step)) {
      g.setFont(look.typefaces().regularFor(line, TEXT));
      g.drawString(line, (float) MARGIN, (float) y);
      y += TEXT * LEADING;
    }
    foot(g);
  }

  private void foot(Graphics2D g) {
    List<String> lines = look.foot(foot);
    g.setColor(new Color(look.style().mutedInk()));
    double y = look.height() - MARGIN / 2 - FOOT_LINE * (lines.size() - 1);
    for (String line : lines) {
      g.setFont(look.typefaces().regularFor(line, FOOT));
      g.drawString(line, (float) MARGIN, (float) y);
      y += FOOT_LINE;
    }
  }

  /** A title stays on its line. */
  private Font fitted(String title) {
    Font font = look.typefaces().boldFor(title, TITLE);
    double width = WrappedText.width(title, font);
    double room = look.width() - 2 * MARGIN;
    return width <= room
        ? font
        : look.typefaces().boldFor(title, Math.max(12, TITLE * room / width));
  }
}
