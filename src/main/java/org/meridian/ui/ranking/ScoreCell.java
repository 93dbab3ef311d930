package org.meridian.ui.ranking;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.text.Numbers;
import org.meridian.ui.surface.LayoutIsland;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.ranking.ScoreParts;

/** The score as a number and as a stacked bar; the parts with exact values in the tooltip. */
final class ScoreCell extends FigureCell {

  /** So wide is a number of so many letters, so that bars begin below each other. */
  private static final double LEAST_NUMBER = 36;

  private static final int USUAL = 5;

  /** Digits that tell a score from one that is nearly the same take the place of its bar. */
  private static final int MOST_BESIDE_BAR = 9;

  private final Column<RankingRow> column;
  private final Supplier<RankingFigures> figures;
  private final Supplier<List<Color>> colours;
  private final LiveMessages messages;
  private final Label number = new Label();
  private final ContributionBar bar = new ContributionBar();
  private final HBox figure = new HBox(8, number, bar);
  private final LayoutIsland content = new LayoutIsland(figure);
  private final Tooltip tooltip = new Tooltip();

  ScoreCell(
      Column<RankingRow> column,
      Supplier<RankingFigures> figures,
      Supplier<List<Color>> colours,
      LiveMessages messages) {
    this.column = column;
    this.figures = figures;
    this.colours = colours;
    this.messages = messages;
    figure.setAlignment(Pos.CENTER_LEFT);
    number.getStyleClass().add("numeric");
    number.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(bar, Priority.ALWAYS);
    tooltip.setOnShowing(event -> tooltip.setText(words()));
  }

  @Override
  protected void updateItem(RankingRow row, boolean empty) {
    super.updateItem(row, empty);
    RankingFigures now = figures.get();
    if (empty || row == null || now == null) {
      clear();
      return;
    }
    boolean scored = now.rank(row) > 0;
    setTooltip(tooltip);
    if (scored) {
      String text = column.text().of(row, messages);
      number.setText(text);
      number.setMinWidth(text.length() > USUAL ? Region.USE_PREF_SIZE : LEAST_NUMBER);
      bar.setVisible(text.length() <= MOST_BESIDE_BAR);
      bar.setManaged(bar.isVisible());
      bar.show(now.parts(row), colours.get(), now.low(), now.high());
      setText(null);
      setGraphic(content);
    } else {
      setGraphic(null);
      setText(messages.get("ranking.noData"));
    }
    pseudoClassStateChanged(RankingTable.UNRANKED, !scored);
  }

  private void clear() {
    setText(null);
    setGraphic(null);
    setTooltip(null);
    pseudoClassStateChanged(RankingTable.UNRANKED, false);
  }

  private String words() {
    RankingRow row = getItem();
    RankingFigures now = figures.get();
    if (row == null || now.rank(row) == 0) {
      return messages.get("ranking.noData.why");
    }
    StringBuilder words = new StringBuilder();
    words.append(messages.get("ranking.score.exact", Numbers.exact(now.score(row))));
    ScoreParts parts = now.parts(row);
    IndexStructure structure = now.structure();
    for (int at = 0; at < parts.lengths().length; at++) {
      int node = structure.child(IndexStructure.ROOT, at);
      String name = messages.get(structure.node(node).name());
      String points = Numbers.fixed(parts.lengths()[at], now.span() >= 20 ? 2 : 4);
      words.append('\n');
      words.append(
          parts.missing()[at]
              ? messages.get("ranking.part.missing", name)
              : messages.get("ranking.part", name, points));
    }
    return words.toString();
  }
}
