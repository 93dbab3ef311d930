package org.meridian.render.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.geo.projection.MapProjection;
import org.meridian.render.MapRenderer;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.SizedFigure;
import org.meridian.render.label.LabelBox;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.comparison.maps.ThreeMapsLayout;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.words.FigureWords;

/** Side A, side B and B less A as maps under one camera, each with its title, over two keys. */
final class ThreeMapsFigure implements SizedFigure {

  private static final int NAMES = 12;
  private static final double TITLE = 13;

  /** The least size of a map, in design pixels; in less room it is drawn smaller. */
  private static final int LEAST_WIDTH = 320;

  private static final int LEAST_HEIGHT = 200;

  /** Smaller than this nothing could be read. */
  private static final double LEAST_SCALE = 0.25;

  private final ThreeMaps content;
  private final FigureSetting setting;
  private final FigureTools tools;
  private final Messages says;

  ThreeMapsFigure(ThreeMaps content, FigureSetting setting, FigureTools tools) {
    this.content = content;
    this.setting = setting;
    this.tools = tools;
    says = FixedMessages.ofWindow(setting.language());
  }

  @Override
  public FigureSetting setting() {
    return setting;
  }

  @Override
  public String title() {
    return says.get("compare.maps.title") + " · " + captions().title("");
  }

  private CaptionComposer captions() {
    return new CaptionComposer(setting.result(), FigureWords.in(setting.language()));
  }

  @Override
  public void paint(Graphics2D g) {
    FigureCaption own =
        captions().map("", tools.composer().credits(content.sight().options().basemap()));
    FigureCaption caption = new FigureCaption(title(), own.subtitle(), own.notes(), own.sources());
    FigureSheet sheet =
        new FigureSheet(g, setting, tools.typefaces(), FigureWords.in(setting.language()), caption);
    sheet.frame();
    if (content.emptyReason().isPresent()) {
      String why = content.emptyReason().get().in(says);
      Font font = sheet.regular(why, TITLE);
      sheet.brush().text(why, sheet.left(), sheet.top() + 30, font, sheet.style().ink());
      return;
    }
    ThreeMapsLayout layout =
        ThreeMapsLayout.of(
            sheet.right() - sheet.left(),
            sheet.bottom() - sheet.top(),
            content.sight().options().textFactor());
    List<MapScene> scenes = new ArrayList<>();
    for (int at = 0; at < ThreeMaps.COUNT; at++) {
      scenes.add(map(g, sheet, at, layout.maps().get(at)));
    }
    boolean isScored = content.maps().getFirst().isScored();
    MapRenderer keys = tools.renderer();
    KeyOfMap first = isScored ? keys::keyStrip : keys::ownKey;
    key(g, sheet, scenes.getFirst(), first, layout.keys().get(0));
    key(g, sheet, scenes.getLast(), keys::furtherKey, layout.keys().get(1));
  }

  private MapScene map(Graphics2D g, FigureSheet sheet, int at, ThreeMapsLayout.Box box) {
    ThreeMaps.SideMap map = content.maps().get(at);
    double x = sheet.left() + box.x();
    double y = sheet.top() + box.y();
    String title = map.title().in(says);
    Font font = sheet.bold(title, TITLE);
    String fitted = FigureSheet.fitted(title, font, box.width());
    sheet.brush().text(fitted, x, y + TITLE, font, sheet.style().ink());
    double high = Math.max(1, box.height() - ThreeMapsLayout.TITLE);
    double smaller =
        Math.clamp(Math.min(box.width() / LEAST_WIDTH, high / LEAST_HEIGHT), LEAST_SCALE, 1);
    int width = (int) (box.width() / smaller);
    int height = (int) (high / smaller);
    Graphics2D child = (Graphics2D) g.create();
    child.transform(new AffineTransform(smaller, 0, 0, smaller, x, y + ThreeMapsLayout.TITLE));
    child.clipRect(0, 0, width, height);
    MapFigure figure = figure(map, Math.max(LEAST_WIDTH, width), Math.max(LEAST_HEIGHT, height));
    figure.paint(child);
    child.dispose();
    return figure.scene(1);
  }

  private MapFigure figure(ThreeMaps.SideMap map, int width, int height) {
    FigureSetting inner =
        new FigureSetting(
            map.result(), Optional.empty(), setting.language(), setting.theme(), width, height);
    MapSight sight = content.sight();
    MapOptions options = content.options(sight.options(), NAMES);
    MapProjection projection = options.projection().toProjection();
    MapCamera camera =
        sight
            .camera()
            .orElseGet(
                () ->
                    DataFit.camera(
                        sight.extent().orElseGet(() -> DataFit.extent(setting.result())),
                        options,
                        projection,
                        width,
                        height,
                        1));
    return new MapFigure(
            inner, options, camera, content.selected(), tools.composer(), tools.renderer())
        .laidOver(map.overlay());
  }

  /** One of the keys of a renderer. */
  @FunctionalInterface
  private interface KeyOfMap {
    void draw(Graphics2D g, MapScene scene, LabelBox strip);
  }

  private static void key(
      Graphics2D g, FigureSheet sheet, MapScene scene, KeyOfMap key, ThreeMapsLayout.Box box) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(sheet.left() + box.x(), sheet.top() + box.y());
    LabelBox strip = new LabelBox(0, 0, box.width(), box.height());
    key.draw(own, scene, strip);
    own.dispose();
  }
}
