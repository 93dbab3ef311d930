package org.meridian.render.paint;

import java.util.ArrayList;
import java.util.List;
import org.meridian.render.label.LabelBox;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.LayerSwitch;

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
  static final double PADDING = 10;
  static final double COLUMN_GAP = 24;
  static final double RAMP_WIDTH = 132;

  private static final double BLOCK_GAP = 6;
  private static final double STRIP_LOW = 72;
  private static final double STRIP_HIGH = 96;
  private static final double TITLE_ROOM = 60;

  /** The part of the picture that a key of large words may cover, and the steps to it. */
  private static final double MOST_COVERED = 0.3;

  private static final double STEP = 0.1;

  /** The part of the width that a key beside credit lines may take. */
  private static final double BESIDE_CREDITS = 0.5;

  /** One line: its size and how it is drawn from its upper left corner. */
  record Row(double width, double height, Drawing drawing) {

    /** Room between lines. */
    static Row gap(double height) {
      return new Row(0, height, (brush, x, y) -> {});
    }
  }

  /** How a line is drawn. */
  interface Drawing {
    /** Draws from a corner on. */
    void at(VectorBrush brush, double x, double y);
  }

  /** The lines of a key, those that belong together in one list, from top to bottom. */
  interface Blocks {
    /** The lines at a scale: marks in a key have their true size on the map. */
    List<List<Row>> at(double scale);
  }

  /**
   * Lays out a key: in the band below the map where there is one, higher only if it were too wide;
   * else upwards from the corner. Large words are as large as leaves room for the map.
   *
   * @param free what title and credit lines leave of the picture, in pixels
   */
  static LegendLayout of(Blocks blocks, MapScene scene, LabelBox free) {
    double plain = scale(scene);
    double factor = scene.options().textFactor();
    LegendLayout layout = of(blocks.at(plain * factor), scene, free, plain * factor);
    while (factor > 1 && !layout.leavesRoom(scene, free)) {
      factor = Math.max(1, factor - STEP);
      layout = of(blocks.at(plain * factor), scene, free, plain * factor);
    }
    return layout;
  }

  /** How much smaller the key of a scene is drawn with words as designed, 1 for full size. */
  private static double scale(MapScene scene) {
    return MapRoom.keyScale(scene.camera().height(), scene.camera().unit());
  }

  /** Whether it lies in the picture beside what stands there, and covers little of it. */
  private boolean leavesRoom(MapScene scene, LabelBox free) {
    double unit = scene.camera().unit();
    double wide = scene.camera().width() / unit;
    double high = scene.camera().height() / unit;
    return width() * scale <= widest(scene, free)
        && height * scale <= high - MARGIN - free.top() / unit
        && width() * height * scale * scale <= MOST_COVERED * wide * high;
  }

  /** How wide a key may be, in design pixels of the picture: credit lines may stand beside it. */
  private static double widest(MapScene scene, LabelBox free) {
    double unit = scene.camera().unit();
    double wide = scene.camera().width() / unit;
    boolean shares =
        scene.options().shows(LayerSwitch.SOURCES) && !scene.camera().room().hasCredits();
    MapRoom room = scene.camera().room();
    boolean beside = room.isBeside() && scene.options().textFactor() > 1;
    double share =
        beside
            ? room.left() / unit - MARGIN
            : shares ? BESIDE_CREDITS * wide - 2 * MARGIN : wide - 2 * MARGIN;
    // Only the empty edge of the key may reach under them.
    return Math.min(share, free.right() / unit - MARGIN + PADDING * scale(scene));
  }

  private static LegendLayout of(
      List<List<Row>> blocks, MapScene scene, LabelBox free, double scale) {
    double unit = scene.camera().unit();
    double all = scene.camera().height() / unit - MARGIN - TITLE_ROOM;
    double most = all / scale - 2 * PADDING;
    if (!scene.camera().room().hasBand()) {
      return flowing(blocks, most, scale);
    }
    MapRoom room = scene.camera().room();
    double widest = widest(scene, free) / scale;
    double band = ((room.bottom() - room.credits()) / unit - MARGIN) / scale - 2 * PADDING;
    double height = Math.max(band, Math.min(most, height(blocks.getFirst())));
    LegendLayout layout = flowing(blocks, height, scale);
    while (layout.width() > widest && height < most) {
      height = Math.min(most, height + BLOCK_GAP);
      layout = flowing(blocks, height, scale);
    }
    return layout;
  }

  /** One column a block, as high as the highest. */
  static LegendLayout strip(List<List<Row>> blocks) {
    double highest = blocks.stream().mapToDouble(LegendLayout::height).max().orElse(0);
    return flowing(blocks, Math.clamp(highest, STRIP_LOW, STRIP_HIGH), 1);
  }

  /** Fills columns up to a height; a block that fits into one column is not torn. */
  private static LegendLayout flowing(List<List<Row>> blocks, double most, double scale) {
    List<List<Row>> columns = new ArrayList<>();
    columns.add(new ArrayList<>());
    double own = 0;
    double height = 0;
    for (List<Row> block : blocks) {
      double needed = height(block);
      double gap = own > 0 && needed > 0 ? BLOCK_GAP : 0;
      if (own > 0 && own + gap + needed > most) {
        columns.add(new ArrayList<>());
        own = 0;
      } else if (gap > 0) {
        columns.getLast().add(Row.gap(gap));
        own += gap;
      }
      for (Row row : block) {
        if (own > 0 && own + row.height > most) {
          columns.add(new ArrayList<>());
          own = 0;
        }
        columns.getLast().add(row);
        own += row.height;
        height = Math.max(height, own);
      }
    }
    return new LegendLayout(columns, widths(columns), height + 2 * PADDING, scale);
  }

  private static double height(List<Row> rows) {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  private static List<Double> widths(List<List<Row>> columns) {
    return columns.stream()
        .map(column -> column.stream().mapToDouble(Row::width).max().orElse(0))
        .toList();
  }

  double width() {
    double width = 2 * PADDING + (columns.size() - 1) * COLUMN_GAP;
    for (double own : widths) {
      width += own;
    }
    return Math.max(width, RAMP_WIDTH + 2 * PADDING);
  }
}
