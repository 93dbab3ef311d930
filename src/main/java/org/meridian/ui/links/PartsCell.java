package org.meridian.ui.links;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.links.LinkRow;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** A cell with the bar of a link's parts; its tooltip names each with points and share. */
final class PartsCell extends TableCell<LinkRow, LinkRow> {

  private final LiveMessages messages;
  private final BooleanSupplier dark;
  private final PartsBar bar = new PartsBar();
  private final Tooltip words = new Tooltip();

  PartsCell(LiveMessages messages, BooleanSupplier dark) {
    this.messages = messages;
    this.dark = dark;
    getStyleClass().add("parts-cell");
    words.setOnShowing(showing -> words.setText(words(getItem())));
    bar.prefWidthProperty().bind(widthProperty().subtract(16));
  }

  @Override
  protected void updateItem(LinkRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean blank = empty || row == null;
    setGraphic(blank ? null : bar);
    setTooltip(blank ? null : words);
    if (!blank) {
      double[] parts = row.parts();
      double[] shown = parts.length == 0 ? new double[] {row.score()} : scaled(row, parts);
      bar.show(shown, row.list().highest(), colours(row, shown.length));
    }
  }

  /** Parts are points of the index; the bar's length is the score of the measure. */
  private static double[] scaled(LinkRow row, double[] parts) {
    double sum = IntStream.range(0, parts.length).mapToDouble(part -> present(parts[part])).sum();
    double[] scaled = parts.clone();
    for (int part = 0; part < parts.length; part++) {
      scaled[part] = sum > 0 ? present(parts[part]) / sum * present(row.score()) : 0;
    }
    return scaled;
  }

  private static double present(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private List<Color> colours(LinkRow row, int count) {
    IndexStructure structure = row.scores().structure();
    int measure = row.list().measure();
    MapTheme theme = MapTheme.of(dark.getAsBoolean());
    return IntStream.range(0, count)
        .map(
            part ->
                measure == IndexStructure.ROOT
                    ? DimensionColours.of(structure, structure.child(measure, part), theme)
                    : DimensionColours.shade(structure, measure, part, theme))
        .mapToObj(ToolkitColour::of)
        .toList();
  }

  private String words(LinkRow row) {
    if (row == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(row.pair(messages.language()));
    double[] parts = row.parts();
    double sum = IntStream.range(0, parts.length).mapToDouble(part -> present(parts[part])).sum();
    IndexStructure structure = row.scores().structure();
    for (int part = 0; part < parts.length; part++) {
      int node = structure.child(row.list().measure(), part);
      text.append('\n').append(messages.get(structure.node(node).name())).append("  ");
      text.append(messages.get("links.tip.points", Numbers.fixed(parts[part], 1)));
      if (sum > 0 && !Double.isNaN(parts[part])) {
        String share = Numbers.fixed(100 * parts[part] / sum, 0);
        text.append("  ").append(messages.get("links.tip.share", share));
      }
    }
    return text.toString();
  }
}
