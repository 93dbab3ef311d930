package org.meridian.ui.tiers;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.meridian.render.figure.tiers.PyramidPainter;
import org.meridian.render.label.LabelBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.FigureSurface;
import org.meridian.view.tiers.TierContent;

/** The picture of a pyramid, painted on a worker by the very code that paints it in figures. */
final class PyramidPicture extends Region {

  /** What a worker paints. */
  private record Order(TierContent content, int chosen) {}

  private final FigureSurface<Order, PyramidPainter.PyramidSpots> surface;
  private TierContent content;
  private int chosen;

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
    surface =
        new FigureSurface<>(
            explorer,
            background,
            (g, order, room) ->
                painter.paint(
                    g,
                    order.content(),
                    new PyramidPainter.PyramidLook(
                        room.style(), room.words(), room.inner(), order.chosen())),
            () -> {});
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
    return surface.shown().stream()
        .flatMapToInt(painted -> at(painted.spots(), painted.design(x, y), ofCities))
        .findFirst();
  }

  private static IntStream at(PyramidPainter.PyramidSpots spots, Point2D at, boolean ofCities) {
    LabelBox point = new LabelBox(at.getX(), at.getY(), at.getX(), at.getY());
    return (ofCities ? spots.cities() : spots.tiers())
        .stream().filter(spot -> point.within(spot.box())).mapToInt(PyramidPainter.Spot::number);
  }

  /** Where a painted tier stands, in units of layout. */
  LabelBox box(int tier) {
    var painted = surface.shown().orElseThrow();
    LabelBox box = painted.spots().tiers().get(tier - 1).box();
    double grown = painted.grown();
    return new LabelBox(
        box.left() * grown, box.top() * grown, box.right() * grown, box.bottom() * grown);
  }

  /** Whether what was asked for last is painted. */
  boolean isPainted() {
    return surface.shown().filter(painted -> painted.order().content() == content).isPresent();
  }

  /** Shows a content, with a tier marked; 0 for none. */
  void draw(TierContent next, int tier) {
    content = next;
    chosen = tier;
    redraw();
  }

  void redraw() {
    if (content != null) {
      surface.draw(new Order(content, chosen));
    }
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }
}
