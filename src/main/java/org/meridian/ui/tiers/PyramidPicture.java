package org.meridian.ui.tiers;

import java.util.OptionalInt;
import java.util.function.Consumer;
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
    LabelBox point = new LabelBox(x, y, x, y);
    return surface.shown().stream()
        .map(FigureSurface.PaintedFigure::spots)
        .flatMap(spots -> (ofCities ? spots.cities() : spots.tiers()).stream())
        .filter(spot -> point.within(spot.box()))
        .mapToInt(PyramidPainter.Spot::number)
        .findFirst();
  }

  /**
   * Where the words of a tier begin, for a pointer; the middle of nothing where it is not drawn.
   */
  LabelBox box(int tier) {
    return surface.shown().orElseThrow().spots().tiers().get(tier - 1).box();
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
      surface.draw(new Order(content, chosen), 1);
    }
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }
}
