package org.meridian.ui.surface;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.meridian.model.wording.Language;
import org.meridian.render.label.LabelBox;
import org.meridian.render.raster.PixelFrame;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * A picture painted on a worker by the very code that paints it in figures, in the language and the
 * colours of the window. Lives on the JavaFX thread.
 *
 * @param <O> what is painted
 * @param <S> where its marks stand
 */
public final class FigureSurface<O, S> extends Region {

  private static final double MARGIN = 16;

  /**
   * What it is painted with.
   *
   * @param style colours and fonts
   * @param words in their language
   * @param width in design pixels, above 0
   * @param height in design pixels, above 0
   */
  public record FigureRoom(MapStyle style, Messages words, double width, double height) {

    /** The room within its margins, where a margin above and below is half as large. */
    public LabelBox inner() {
      return new LabelBox(
          MARGIN,
          MARGIN / 2,
          Math.max(MARGIN + 1, width - MARGIN),
          Math.max(MARGIN, height - MARGIN / 2));
    }
  }

  /**
   * Paints; called on a worker, one at a time.
   *
   * @param <O> what is painted
   * @param <S> where its marks stand
   */
  @FunctionalInterface
  public interface FigureDrawing<O, S> {

    /** Paints, and says where the marks stand. */
    S draw(Graphics2D g, O order, FigureRoom room);
  }

  /**
   * What is on the screen.
   *
   * @param order what was painted
   * @param spots where its marks stand, in design pixels
   * @param words in their language
   * @param grown units of layout per design pixel
   */
  public record PaintedFigure<O, S>(O order, S spots, Messages words, double grown) {

    /** A place in units of layout as one in design pixels. */
    public Point2D design(double x, double y) {
      return new Point2D(x / grown, y / grown);
    }
  }

  private record Request<O>(
      O order, MapTheme theme, Messages words, int width, int height, double unit, double grown) {}

  private record Painted<O, S>(SharedPicture picture, Request<O> request, S spots) {}

  private final Explorer explorer;
  private final FigureDrawing<O, S> drawing;
  private final Runnable presented;
  private final PictureSurface surface = new PictureSurface();
  private final Map<Language, Messages> words = new EnumMap<>(Language.class);
  private final NewestWins<Request<O>, Painted<O, S>> painting;
  private PaintedFigure<O, S> shown;

  /**
   * @param explorer language and colours
   * @param drawing paints
   * @param presented runs after each new picture
   */
  public FigureSurface(
      Explorer explorer, Background background, FigureDrawing<O, S> drawing, Runnable presented) {
    this.explorer = explorer;
    this.drawing = drawing;
    this.presented = presented;
    for (Language language : Language.values()) {
      words.put(language, FixedMessages.ofWindow(language));
    }
    painting = background.newest(this::paint, this::present);
    setMouseTransparent(true);
    getChildren().setAll(surface);
  }

  /** The words of the window's language. */
  public Messages words() {
    return words.get(explorer.language().get());
  }

  /** What is on the screen; empty before the first picture. */
  public Optional<PaintedFigure<O, S>> shown() {
    return Optional.ofNullable(shown);
  }

  /**
   * Asks for a picture as large as this region, in the size of text of the window; for none while
   * it has no size or no window.
   */
  public void draw(O order) {
    if (getWidth() >= 1 && getScene() != null) {
      double unit = getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
      draw(order, getWidth(), getHeight(), unit, explorer.textScale().get().factor());
    }
  }

  /**
   * Asks for a picture.
   *
   * @param width in units of layout
   * @param height in units of layout
   * @param unit pixels per unit of layout
   * @param grown units of layout per design pixel
   */
  public void draw(O order, double width, double height, double unit, double grown) {
    painting.submit(
        new Request<>(
            order,
            MapTheme.of(explorer.dark().get()),
            words(),
            (int) Math.max(1, Math.round(width * unit)),
            (int) Math.max(1, Math.round(height * unit)),
            unit,
            grown));
  }

  private Painted<O, S> paint(Request<O> request) {
    SharedPicture picture = surface.take(request.width(), request.height());
    Arrays.fill(picture.argb(), 0);
    PixelFrame frame = new PixelFrame(picture.argb(), picture.width(), picture.height());
    Graphics2D g = frame.image().createGraphics();
    double scale = request.unit() * request.grown();
    g.scale(scale, scale);
    FigureRoom room =
        new FigureRoom(
            MapStyle.of(request.theme()),
            request.words(),
            request.width() / scale,
            request.height() / scale);
    S spots = drawing.draw(g, request.order(), room);
    g.dispose();
    return new Painted<>(picture, request, spots);
  }

  private void present(Painted<O, S> painted) {
    Request<O> request = painted.request();
    shown = new PaintedFigure<>(request.order(), painted.spots(), request.words(), request.grown());
    surface.show(painted.picture(), request.unit());
    presented.run();
  }

  @Override
  protected void layoutChildren() {
    surface.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
