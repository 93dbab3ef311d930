package org.meridian.render.figure;

import java.awt.Graphics2D;
import org.meridian.render.figure.moving.MapCover;
import org.meridian.render.figure.moving.MovableFigure;
import org.meridian.render.figure.moving.MovingMap;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.SizedFigure;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterBoard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.SurvivalStrip;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;

/** The map with clusters, and below it, where there is room, over which radii each survives. */
final class ClusterFigure implements SizedFigure, MovableFigure {

  private static final int LOWEST_WITH_STRIP = 480;
  private static final double STRIP_SHARE = 0.27;
  private static final double HEAD = 30;

  private final FigureSetting setting;
  private final ClusterAnswer answer;
  private final MapFigure map;
  private final StripPainter painter;
  private final Messages words;
  private final int stripHeight;

  private ClusterFigure(
      FigureSetting setting, ClusterAnswer answer, MapContent map, FigureTools tools) {
    this.setting = setting;
    this.answer = answer;
    words = FixedMessages.ofWindow(setting.language());
    painter = new StripPainter(tools.typefaces());
    boolean isHigh = setting.height() >= LOWEST_WITH_STRIP;
    stripHeight = isHigh ? (int) Math.round(STRIP_SHARE * setting.height()) : 0;
    FigureSetting upper = setting.withHeight(setting.height() - stripHeight);
    this.map = MapFigure.single(map, upper, tools);
    answer.content().ifPresent(found -> this.map.laidOver(tools.clusters().overlay(found)));
  }

  /** The figure of a board; clusters that do not stand there yet are found here. */
  static ExportFigure of(ClusterBoard board, FigureSetting setting, FigureTools tools) {
    ClusterAnswer answer =
        board.answer().orElseGet(() -> tools.finders().get().find(setting.result(), board.look()));
    return new ClusterFigure(setting, answer, board.map(), tools);
  }

  @Override
  public MapCamera camera(double scale) {
    return map.camera(scale);
  }

  @Override
  public MovingMap moving(double scale) {
    return map.moving(scale);
  }

  @Override
  public MapScene scene(MapCamera camera) {
    return map.scene(camera);
  }

  @Override
  public void below(PixelFrame frame, double scale) {
    strip(frame, 0, 0, scale);
  }

  @Override
  public MapCover cover() {
    return map.cover();
  }

  @Override
  public FigureSetting setting() {
    return setting;
  }

  @Override
  public String title() {
    return answer
        .content()
        .map(found -> found.count().in(words))
        .orElseGet(() -> words.get("shell.tab.clusters"));
  }

  @Override
  public PartPainter picture(double scale) {
    PartPainter above = map.picture(scale);
    return (frame, left, top) -> {
      above.draw(frame, left, top);
      strip(frame, left, top, scale);
    };
  }

  private void strip(PixelFrame frame, int left, int top, double scale) {
    Graphics2D g = frame.image().createGraphics();
    g.translate(-left, -top);
    g.scale(scale, scale);
    strip(g);
    g.dispose();
  }

  @Override
  public void paint(Graphics2D g) {
    map.paint(g);
    strip(g);
  }

  private void strip(Graphics2D g) {
    if (stripHeight == 0) {
      return;
    }
    Graphics2D below = (Graphics2D) g.create();
    below.translate(0, setting.height() - stripHeight);
    painter.ground(below, setting.style(), width(), stripHeight);
    painter.head(below, setting.style(), words, sentence());
    below.translate(0, HEAD);
    answer
        .content()
        .map(SurvivalStrip::of)
        .ifPresent(
            strip ->
                painter.paint(
                    below,
                    strip,
                    new StripPainter.StripLook(
                        setting.style(), words, width(), stripHeight - HEAD, true)));
    below.dispose();
  }

  /** What is wanting, if anything is. */
  private String sentence() {
    return answer
        .refusal()
        .or(() -> answer.content().flatMap(ClusterContent::emptyReason))
        .map(why -> why.in(words))
        .orElseGet(() -> words.get("clusters.strip.read"));
  }
}
