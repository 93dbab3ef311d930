package org.meridian.ui.comparison.charts;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.charts.ChartLook;
import org.meridian.render.figure.charts.ChartPainter;
import org.meridian.render.figure.charts.ChartSpots;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.PictureSurface;
import org.meridian.ui.surface.PointerTip;
import org.meridian.ui.surface.SharedPicture;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * The picture of a chart, painted on a worker by the very code that paints it in figures. The
 * pointer and the keys walk over its marks.
 *
 * @param <C> the type of content
 */
final class ChartPicture<C extends ChartContent> extends Region {

  private static final double MARGIN = 16;

  /** What a worker paints; lengths in pixels. */
  private record Order<C>(
      C content,
      Optional<ChartSpots.ChartHit> hovered,
      MapTheme theme,
      Messages words,
      int width,
      int height,
      double unit,
      double grown) {}

  private record Painted<C>(SharedPicture picture, Order<C> order, ChartSpots spots) {}

  private final Explorer explorer;
  private final ChartPainter<C> painter;
  private final PictureSurface surface = new PictureSurface();
  private final PointerTip tip = new PointerTip();
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final NewestWins<Order<C>, Painted<C>> painting;
  private Optional<ChartSpots.ChartHit> hovered = Optional.empty();
  private C content;
  private Painted<C> shown;

  ChartPicture(Explorer explorer, ChartPainter<C> painter, Background background) {
    this.explorer = explorer;
    this.painter = painter;
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
    painting = background.newest(this::paint, this::present);
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
    return Optional.ofNullable(shown)
        .filter(painted -> painted.order().content() == content)
        .map(Painted::spots);
  }

  /** What is shown; null before the first. */
  C content() {
    return content;
  }

  /** How many units of layout one unit of the painter is. */
  double grown() {
    return shown == null ? 1 : shown.order().grown();
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
            .map(facts -> new TipOfFacts(facts, words.get(explorer.language().get())));
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
    if (content == null || getWidth() < 1 || getScene() == null) {
      return;
    }
    double unit = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    painting.submit(
        new Order<>(
            content,
            hovered,
            MapTheme.of(explorer.dark().get()),
            words.get(explorer.language().get()),
            (int) Math.max(1, Math.round(getWidth() * unit)),
            (int) Math.max(1, Math.round(getHeight() * unit)),
            unit,
            explorer.textScale().get().factor()));
  }

  private Painted<C> paint(Order<C> order) {
    SharedPicture picture = surface.take(order.width(), order.height());
    Arrays.fill(picture.argb(), 0);
    PixelFrame frame = new PixelFrame(picture.argb(), picture.width(), picture.height());
    Graphics2D g = frame.image().createGraphics();
    double scale = order.unit() * order.grown();
    g.scale(scale, scale);
    LabelBox room =
        new LabelBox(
            MARGIN,
            MARGIN / 2,
            Math.max(MARGIN + 1, order.width() / scale - MARGIN),
            Math.max(MARGIN, order.height() / scale - MARGIN / 2));
    ChartLook look =
        new ChartLook(MapStyle.of(order.theme()), order.words(), room, order.hovered());
    ChartSpots spots = painter.paint(g, order.content(), look);
    g.dispose();
    return new Painted<>(picture, order, spots);
  }

  private void present(Painted<C> painted) {
    shown = painted;
    surface.show(painted.picture(), painted.order().unit());
    tell();
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
