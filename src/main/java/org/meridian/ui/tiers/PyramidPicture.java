package org.meridian.ui.tiers;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.tiers.PyramidPainter;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.tiers.TierContent;

/** The picture of a pyramid, painted on a worker by the very code that paints it in figures. */
final class PyramidPicture extends Region {

  private static final double MARGIN = 16;

  /** What a worker paints; lengths in pixels. */
  private record Order(
      TierContent content,
      int chosen,
      MapTheme theme,
      Messages words,
      int width,
      int height,
      double unit) {}

  private record Painted(
      SharedPicture picture, double unit, TierContent content, PyramidPainter.PyramidSpots spots) {}

  private final Explorer explorer;
  private final PyramidPainter painter;
  private final PictureSurface surface = new PictureSurface();
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final NewestWins<Order, Painted> painting;
  private TierContent content;
  private int chosen;
  private Painted shown;

  /**
   * @param tier takes the number of a tier that is clicked
   * @param city takes the position of a city whose name is clicked
   */
  PyramidPicture(
      Explorer explorer,
      PyramidPainter painter,
      Background background,
      Consumer<Integer> tier,
      Consumer<Integer> city) {
    this.explorer = explorer;
    this.painter = painter;
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
    painting = background.newest(this::paint, this::present);
    getChildren().setAll(surface);
    setId("pyramid-picture");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setOnMouseClicked(
        event -> {
          OptionalInt name = at(event.getX(), event.getY(), true);
          name.ifPresent(city::accept);
          if (name.isEmpty()) {
            tier.accept(at(event.getX(), event.getY(), false).orElse(0));
          }
        });
  }

  private OptionalInt at(double x, double y, boolean ofCities) {
    if (shown == null) {
      return OptionalInt.empty();
    }
    List<PyramidPainter.Spot> spots = ofCities ? shown.spots().cities() : shown.spots().tiers();
    LabelBox point = new LabelBox(x, y, x, y);
    return spots.stream()
        .filter(spot -> point.within(spot.box()))
        .mapToInt(PyramidPainter.Spot::number)
        .findFirst();
  }

  /**
   * Where the words of a tier begin, for a pointer; the middle of nothing where it is not drawn.
   */
  LabelBox box(int tier) {
    return shown.spots().tiers().get(tier - 1).box();
  }

  /** Whether what was asked for last is painted. */
  boolean isPainted() {
    return shown != null && shown.content() == content;
  }

  /** Shows a content, with a tier marked; 0 for none. */
  void draw(TierContent next, int tier) {
    content = next;
    chosen = tier;
    redraw();
  }

  void redraw() {
    if (content == null || getWidth() < 1 || getScene() == null) {
      return;
    }
    double unit = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    painting.submit(
        new Order(
            content,
            chosen,
            MapTheme.of(explorer.dark().get()),
            words.get(explorer.language().get()),
            (int) Math.max(1, Math.round(getWidth() * unit)),
            (int) Math.max(1, Math.round(getHeight() * unit)),
            unit));
  }

  private Painted paint(Order order) {
    SharedPicture picture = surface.take(order.width(), order.height());
    Arrays.fill(picture.argb(), 0);
    PixelFrame frame = new PixelFrame(picture.argb(), picture.width(), picture.height());
    Graphics2D g = frame.image().createGraphics();
    g.scale(order.unit(), order.unit());
    LabelBox room =
        new LabelBox(
            MARGIN,
            MARGIN / 2,
            order.width() / order.unit() - MARGIN,
            order.height() / order.unit() - MARGIN / 2);
    PyramidPainter.PyramidSpots spots =
        painter.paint(
            g,
            order.content(),
            new PyramidPainter.PyramidLook(
                MapStyle.of(order.theme()), order.words(), room, order.chosen()));
    g.dispose();
    return new Painted(picture, order.unit(), order.content(), spots);
  }

  private void present(Painted painted) {
    shown = painted;
    surface.show(painted.picture(), painted.unit());
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }
}
