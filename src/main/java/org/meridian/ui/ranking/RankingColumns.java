package org.meridian.ui.ranking;

import java.text.Collator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.Observable;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.Language;
import org.meridian.text.Numbers;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.words.ScoreDigits;

/** Makes the columns of the ranking. */
final class RankingColumns {

  private final Supplier<RankingFigures> figures;
  private final Supplier<List<Color>> colours;
  private final Supplier<RankBands.Bands> bands;
  private final Observable changes;
  private final LiveMessages messages;

  /**
   * @param changes is invalidated whenever figures, colours or bands are others
   */
  RankingColumns(
      Supplier<RankingFigures> figures,
      Supplier<List<Color>> colours,
      Supplier<RankBands.Bands> bands,
      Observable changes,
      LiveMessages messages) {
    this.changes = changes;
    this.bands = bands;
    this.figures = figures;
    this.colours = colours;
    this.messages = messages;
  }

  RankingColumn rank() {
    RankingColumn column = numeric("rank", 48, this::rankOf);
    column.setCellFactory(any -> following(new RankCell(figures, bands, messages)));
    return column;
  }

  private FigureCell following(FigureCell cell) {
    cell.follow(changes);
    return cell;
  }

  private double rankOf(RankingRow row) {
    int rank = figures.get().rank(row);
    return rank == 0 ? Double.NaN : rank;
  }

  RankingColumn change() {
    RankingColumn column = numeric("change", 44, row -> -figures.get().gained(row));
    column.setCellFactory(any -> following(new ChangeCell(figures, messages)));
    return column;
  }

  RankingColumn score() {
    RankingColumn column = numeric("score", 160, row -> -figures.get().score(row));
    column.getStyleClass().remove("numeric");
    column.setCellFactory(any -> following(new ScoreCell(figures, colours, messages)));
    return column;
  }

  /** A column of the scores of a node of the index. */
  RankingColumn node(IndexStructure structure, int node) {
    ToDoubleFunction<RankingRow> score = row -> figures.get().score(row, node);
    String name = messages.get(structure.node(node).name());
    RankingColumn column =
        RankingColumn.ofNumber(
                "node-" + structure.node(node).id(), 88, row -> -score.applyAsDouble(row))
            .headed(name, messages.get("ranking.column.node.help", name));
    column.setCellFactory(
        any -> following(new ScoreOfNodeCell(row -> figures.get().digits(node), score)));
    return column;
  }

  RankingColumn city() {
    return text("city", 108, row -> row.city().name().in(messages.language()));
  }

  RankingColumn country() {
    return text("country", 118, row -> row.city().countryName(messages.language()));
  }

  RankingColumn region() {
    return text("region", 120, row -> row.city().region());
  }

  private RankingColumn text(String name, double width, Function<RankingRow, String> text) {
    Collator collator = Collator.getInstance(messages.language().locale());
    String head = messages.get("ranking.column." + name);
    RankingColumn column =
        RankingColumn.ofText(
                name, width, (one, other) -> collator.compare(text.apply(one), text.apply(other)))
            .headed(head, head);
    column.setCellFactory(any -> new TextCell(text, messages));
    return column;
  }

  private RankingColumn numeric(String name, double width, ToDoubleFunction<RankingRow> best) {
    return RankingColumn.ofNumber(name, width, best)
        .headed(
            messages.get("ranking.column." + name),
            messages.get("ranking.column." + name + ".help"));
  }

  /** A number with so many decimals, exact in the tooltip. */
  private static final class NumberCell extends FigureCell {

    private final int decimals;
    private final ToDoubleFunction<RankingRow> value;
    private final Tooltip tooltip = new Tooltip();

    NumberCell(int decimals, ToDoubleFunction<RankingRow> value) {
      this.decimals = decimals;
      this.value = value;
      getStyleClass().add("numeric");
    }

    @Override
    protected void updateItem(RankingRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setText(shown ? Numbers.fixed(value.applyAsDouble(row), decimals) : null);
      setTooltip(shown && decimals > 0 ? tooltip : null);
      if (shown) {
        tooltip.setText(Numbers.exact(value.applyAsDouble(row)));
      }
    }
  }

  /** A score in the digits that tell it from others, exact in the tooltip. */
  private static final class ScoreOfNodeCell extends FigureCell {

    private final Function<RankingRow, ScoreDigits> digits;
    private final ToDoubleFunction<RankingRow> score;
    private final Tooltip tooltip = new Tooltip();

    ScoreOfNodeCell(Function<RankingRow, ScoreDigits> digits, ToDoubleFunction<RankingRow> score) {
      this.digits = digits;
      this.score = score;
      getStyleClass().add("numeric");
    }

    @Override
    protected void updateItem(RankingRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setText(shown ? digits.apply(row).text(score.applyAsDouble(row)) : null);
      setTooltip(shown ? tooltip : null);
      if (shown) {
        tooltip.setText(Numbers.exact(score.applyAsDouble(row)));
      }
    }
  }

  /** A text that follows the language, whole in the tooltip with its other language. */
  private static final class TextCell extends TableCell<RankingRow, RankingRow> {

    private final Function<RankingRow, String> text;
    private final LiveMessages messages;
    private final Tooltip tooltip = new Tooltip();

    TextCell(Function<RankingRow, String> text, LiveMessages messages) {
      this.text = text;
      this.messages = messages;
    }

    @Override
    protected void updateItem(RankingRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setText(shown ? text.apply(row) : null);
      setTooltip(shown ? tooltip : null);
      if (shown) {
        tooltip.setText(words(row.city()));
      }
    }

    private String words(City city) {
      Language now = messages.language();
      Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
      return city.name().in(now) + "  " + city.name().in(other) + "\n" + city.countryName(now);
    }
  }
}
