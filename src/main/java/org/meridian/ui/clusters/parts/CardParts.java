package org.meridian.ui.clusters.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** Pieces of a card: lines of a name, a bar and a figure, headings, swatches. */
public final class CardParts {

  private static final double BAR = 72;
  private static final double FIGURE = 44;
  private static final double FULL = 100;

  private CardParts() {}

  /** A label in some styles. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that runs over lines and is never cut. */
  public static Label wrapped(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The head of a column, which may be cut, with what it means where the pointer rests. */
  public static Label head(String words, String help) {
    Label label = new Label(words);
    label.setTooltip(new Tooltip(help));
    label.setMinWidth(0);
    return label;
  }

  /** A score with one decimal; a dash where it is missing. */
  public static String score(double value) {
    return Double.isNaN(value) ? "\u2013" : Numbers.fixed(value, 1);
  }

  /** A share in whole percent, in one piece with its sign; a dash where it is missing. */
  public static String percent(double share, Messages words) {
    return Double.isNaN(share)
        ? Numbers.MISSING
        : words.get("clusters.percent", Numbers.fixed(FULL * share, 0)).replace(' ', '\u00a0');
  }

  /** A heading, with a figure at the right. */
  public static HBox section(String name, String right) {
    HBox line = new HBox(8, label(name, "card-section"), between(), label(right, "secondary"));
    line.getStyleClass().add("card-line");
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private static Region between() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return between;
  }

  /** A name, a bar and a figure. */
  public static HBox row(Node name, double share, Color colour, String figure) {
    double wide = Double.isNaN(share) ? 0 : BAR * Math.clamp(share, 0, 1);
    HBox track = new HBox(new Rectangle(wide, 6, colour));
    track.getStyleClass().add("card-track");
    track.setAlignment(Pos.CENTER_LEFT);
    track.setMinSize(BAR, 6);
    track.setMaxSize(BAR, 6);
    Label number = label(figure, "card-number");
    number.setMinWidth(FIGURE);
    number.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(8, name, between(), track, number);
    row.getStyleClass().add("card-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A square of a colour. */
  public static Rectangle swatch(Color colour, double side) {
    Rectangle swatch = new Rectangle(side, side, colour);
    swatch.setArcWidth(5);
    swatch.setArcHeight(5);
    return swatch;
  }
}
