package org.meridian.render.paint;

import java.util.ArrayList;
import java.util.List;
import org.meridian.render.scene.MapScene;

/**
 * Lines of a key in as many columns as the height of the picture asks for. Sizes are in design
 * pixels of the key, which is drawn smaller in a small picture.
 *
 * @param columns lines from top to bottom
 * @param widths of the columns
 * @param height of the box around all of them
 * @param scale design pixels of the picture per design pixel of the key
 */
record LegendLayout(List<List<Row>> columns, List<Double> widths, double height, double scale) {

  static final double MARGIN = 16;
  static final double PADDING = 12;
  static final double COLUMN_GAP = 20;
  static final double RAMP_WIDTH = 132;

  private static final double FULL_SIZE = 560;
  private static final double SMALLEST = 0.72;
  private static final double TITLE_ROOM = 60;

  /** One line: its size and how it is drawn from its upper left corner. */
  record Row(double width, double height, Drawing drawing) {}

  /** How a line is drawn. */
  interface Drawing {
    /** Draws from a corner on. */
    void at(Brush brush, double x, double y);
  }

  /** How much smaller the key of a scene is drawn, 1 for full size. */
  static double scale(MapScene scene) {
    return Math.clamp(room(scene) / FULL_SIZE, SMALLEST, 1);
  }

  private static double room(MapScene scene) {
    return scene.camera().height() / scene.camera().unit();
  }

  static LegendLayout of(List<Row> rows, MapScene scene) {
    double scale = scale(scene);
    double most = (room(scene) - MARGIN - TITLE_ROOM) / scale - 2 * PADDING;
    List<List<Row>> columns = new ArrayList<>();
    double height = 0;
    double own = Double.MAX_VALUE;
    for (Row row : rows) {
      if (own + row.height > most) {
        columns.add(new ArrayList<>());
        own = 0;
      }
      columns.getLast().add(row);
      own += row.height;
      height = Math.max(height, own);
    }
    List<Double> widths =
        columns.stream()
            .map(column -> column.stream().mapToDouble(Row::width).max().orElse(0))
            .toList();
    return new LegendLayout(columns, widths, height + 2 * PADDING, scale);
  }

  double width() {
    double width = 2 * PADDING + (columns.size() - 1) * COLUMN_GAP;
    for (double own : widths) {
      width += own;
    }
    return Math.max(width, RAMP_WIDTH + 2 * PADDING);
  }
}
