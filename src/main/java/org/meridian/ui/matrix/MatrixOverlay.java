package org.meridian.ui.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.matrix.MatrixAxis;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/** Names beside the matrix, the cross below the pointer, and halos of selected cities. */
final class MatrixOverlay extends Canvas {

  private static final double NAMES_FROM = 10;
  private static final double RUN_FROM = 13;
  private static final double MARGIN = 6;

  private final double plainGutter;
  private double gutter;

  /** What lengths of words are multiplied by. */
  private double grown = 1;

  private final Map<Language, FigureWords> words = new EnumMap<>(Language.class);

  /**
   * @param gutter room for names on both sides, with words as they are designed
   */
  MatrixOverlay(double gutter) {
    plainGutter = gutter;
    this.gutter = gutter;
    for (Language language : Language.values()) {
      words.put(language, FigureWords.in(language));
    }
    setMouseTransparent(true);
  }

  /** Grows names and the room for them. */
  void grow(double factor) {
    grown = factor;
    gutter = Math.rint(plainGutter * factor);
  }

  /** The room for names on both sides. */
  double gutter() {
    return gutter;
  }

  /**
   * What is drawn.
   *
   * @param cells the matrix
   * @param camera where its cells are, in the plot that begins behind the gutter
   * @param selected ids of selected cities
   * @param pointed what is below the pointer
   * @param language of names
   * @param style colours
   * @param family of the type
   */
  record Content(
      MatrixCells cells,
      MatrixCamera camera,
      Set<String> selected,
      Pointed pointed,
      Language language,
      MapStyle style,
      String family) {

    /**
     * What is below the pointer.
     *
     * @param row -1 for none
     * @param column -1 for none
     */
    record Pointed(int row, int column) {}

    int row() {
      return pointed.row();
    }

    int column() {
      return pointed.column();
    }

    City city(int place) {
      return cells.result().dataset().city(cells.axis().city(place));
    }
  }

  /** Draws names, marks and halos above the cells. */
  void draw(Content content) {
    GraphicsContext pen = getGraphicsContext2D();
    pen.clearRect(0, 0, getWidth(), getHeight());
    double length = content.camera().size() * content.camera().cell();
    drawSide(pen, content, false, Math.min(length, content.camera().height()));
    drawTop(pen, content, Math.min(length, content.camera().width()));
    drawBands(pen, content);
  }

  private void drawTop(GraphicsContext pen, Content content, double length) {
    pen.save();
    pen.translate(0, gutter);
    pen.rotate(-90);
    drawSide(pen, content, true, length);
    pen.restore();
  }

  /**
   * Names along one side. Along the top the pen is turned, so that the way along the axis is the
   * pen's y there too.
   */
  private void drawSide(GraphicsContext pen, Content content, boolean top, double length) {
    double cell = content.camera().cell();
    double start = top ? content.camera().x() : content.camera().y();
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(top ? TextAlignment.LEFT : TextAlignment.RIGHT);
    double margin = MARGIN * grown;
    double edge = top ? margin : gutter - margin;
    double room = gutter - 2 * margin;
    if (cell < NAMES_FROM * grown && !content.cells().axis().runs().isEmpty()) {
      drawRuns(pen, content, start, edge, room, length);
    } else {
      drawNames(pen, content, top ? content.column() : content.row(), start, edge, room, length);
    }
  }

  private void drawNames(
      GraphicsContext pen,
      Content content,
      int pointed,
      double start,
      double edge,
      double room,
      double length) {
    double cell = content.camera().cell();
    int step = Math.max(1, (int) Math.ceil(RUN_FROM * grown / cell));
    pen.setFont(Font.font(content.family(), Math.clamp(cell * 0.8, 10 * grown, 12 * grown)));
    for (int place = 0; place < content.cells().size(); place++) {
      double middle = start + (place + 0.5) * cell;
      boolean near =
          pointed >= 0 && place != pointed && Math.abs(place - pointed) * cell < RUN_FROM * grown;
      boolean told = place == pointed || place % step == 0 && !near;
      if (told && middle >= 4 && middle <= length - 4) {
        City city = content.city(place);
        boolean strong = place == pointed || content.selected().contains(city.id());
        pen.setFill(ink(content, strong));
        pen.fillText(city.name().in(content.language()), edge, gutter + middle, room);
      }
    }
  }

  private void drawRuns(
      GraphicsContext pen, Content content, double start, double edge, double room, double length) {
    double cell = content.camera().cell();
    pen.setFont(Font.font(content.family(), 12 * grown));
    pen.setStroke(ToolkitColour.of(content.style().mutedInk()));
    pen.setLineWidth(1);
    for (MatrixAxis.Run run : content.cells().axis().runs()) {
      double from = Math.max(0, start + run.start() * cell);
      double to = Math.min(length, start + run.end() * cell);
      if (to - from >= RUN_FROM * grown) {
        pen.setFill(ink(content, false));
        pen.fillText(
            words.get(content.language()).region(run.region()),
            edge,
            gutter + (from + to) / 2,
            room);
      }
    }
  }

  private static Color ink(Content content, boolean strong) {
    return ToolkitColour.of(strong ? content.style().ink() : content.style().mutedInk());
  }

  private void drawBands(GraphicsContext pen, Content content) {
    pen.save();
    pen.beginPath();
    pen.rect(gutter, gutter, content.camera().width(), content.camera().height());
    pen.clip();
    drawRunLines(pen, content);
    for (int place = 0; place < content.cells().size(); place++) {
      if (content.selected().contains(content.city(place).id())) {
        pen.setStroke(ToolkitColour.of(content.style().accent()));
        pen.setLineWidth(2);
        drawBand(pen, content, place, place);
      }
    }
    pen.setStroke(ToolkitColour.of(content.style().ink()));
    pen.setLineWidth(1);
    drawBand(pen, content, content.row(), content.column());
    pen.restore();
  }

  private void drawRunLines(GraphicsContext pen, Content content) {
    MatrixCamera camera = content.camera();
    double length = camera.size() * camera.cell();
    pen.setStroke(ToolkitColour.of(content.style().mutedInk()).deriveColor(0, 1, 1, 0.6));
    pen.setLineWidth(1);
    for (MatrixAxis.Run run : content.cells().axis().runs()) {
      double x = snapped(gutter + camera.x() + run.end() * camera.cell());
      double y = snapped(gutter + camera.y() + run.end() * camera.cell());
      pen.strokeLine(x, gutter + camera.y(), x, gutter + camera.y() + length);
      pen.strokeLine(gutter + camera.x(), y, gutter + camera.x() + length, y);
    }
  }

  private void drawBand(GraphicsContext pen, Content content, int row, int column) {
    MatrixCamera camera = content.camera();
    double length = camera.size() * camera.cell();
    double thickness = Math.max(2, camera.cell());
    if (row >= 0) {
      double y = snapped(gutter + camera.y() + row * camera.cell());
      pen.strokeRect(gutter + camera.x(), y, length, thickness);
    }
    if (column >= 0) {
      double x = snapped(gutter + camera.x() + column * camera.cell());
      pen.strokeRect(x, gutter + camera.y(), thickness, length);
    }
  }

  private static double snapped(double at) {
    return Math.floor(at) + 0.5;
  }
}
