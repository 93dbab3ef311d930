package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.meridian.render.figure.charts.ChartLook;
import org.meridian.render.figure.charts.ChartPainter;
import org.meridian.render.figure.charts.ChartSpots;
import org.meridian.render.label.LabelBox;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.FigureSurface;
import org.meridian.ui.surface.PointerTip;
import org.meridian.view.charts.ChartContent;

/**
 * The picture of a chart, painted on a worker by the very code that paints it in figures. The
 * pointer and the keys walk over its marks.
 *
 * @param <C> the type of content
 */
final class ChartPicture<C extends ChartContent> extends Region {

  /** What a worker paints. */
  private record Order<C>(C content, Optional<ChartSpots.ChartHit> hovered) {}

  private final Explorer explorer;
  private final FigureSurface<Order<C>, ChartSpots> surface;
  private final PointerTip tip = new PointerTip();
  private Optional<ChartSpots.ChartHit> hovered = Optional.empty();
  private C content;

  ChartPicture(Explorer explorer, ChartPainter<C> painter, Background background) {
    this.explorer = explorer;
    surface =
        new FigureSurface<>(
            explorer,
            background,
            (g, order, room) ->
                painter.paint(
                    g,
                    order.content(),
                    new ChartLook(room.style(), room.words(), room.inner(), order.hovered())),
            this::tell);
    getChildren().setAll(surface, tip);
    getStyleClass().add("chart-picture");
    setFocusTraversable(true);
    setMinSize(0, 0);
    explorer.dark().subscribe(dark -> redraw());
    explorer.textScale().subscribe(scale -> redraw());
    new ChartHand<>(this, explorer.selection());
  }

  /** Shows a content, which is not empty. */
  void draw(C next) {
    content = next;
    hovered = hovered.filter(hit -> next.facts(hit.key(), hit.point()).isPresent());
    tell();
    redraw();
  }

  /** What is painted; empty before the first picture, and where it is out of date. */
  Optional<ChartSpots> spots() {
    return surface
        .shown()
        .filter(painted -> painted.order().content() == content)
        .map(FigureSurface.PaintedFigure::spots);
  }

  /** What is shown; null before the first. */
  C content() {
    return content;
  }

  /** How many units of layout one unit of the painter is. */
  double grown() {
    return surface.shown().map(FigureSurface.PaintedFigure::grown).orElse(1.0);
  }

  /** What the pointer or the keys are on. */
  Optional<ChartSpots.ChartHit> hovered() {
    return hovered;
  }

  /** Points at a mark, or at nothing. */
  void hover(Optional<ChartSpots.ChartHit> hit) {
    if (!hit.equals(hovered)) {
      hovered = hit;
      tell();
      redraw();
    }
  }

  /** What the note beside the pointer says. */
  String told() {
    return tip.words();
  }

  private void tell() {
    Optional<TipOfFacts> said =
        hovered
            .flatMap(hit -> content.facts(hit.key(), hit.point()))
            .map(facts -> new TipOfFacts(facts, surface.words()));
    Optional<LabelBox> place = hovered.flatMap(hit -> spots().flatMap(all -> all.place(hit)));
    if (said.isPresent() && place.isPresent()) {
      tip.tell(said.get().text());
      tip.place(
          (place.get().left() + place.get().right()) / 2 * grown(),
          (place.get().top() + place.get().bottom()) / 2 * grown());
      setAccessibleHelp(said.get().sentence());
    } else {
      tip.takeAway();
      setAccessibleHelp(null);
    }
  }

  void redraw() {
    if (content != null) {
      surface.draw(new Order<>(content, hovered));
    }
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
  }

  /** The marks that keys walk over, from the top to the bottom. */
  List<String> keys() {
    return spots().map(ChartSpots::keys).orElse(List.of());
  }
}
