package org.meridian.ui.ranking;

import java.text.Collator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.text.Numbers;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.tables.TableCopy;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;

/** Makes the columns of the ranking. */
final class RankingColumns {

  private static final double CLUSTER = 150;

  private final Supplier<RankingFigures> figures;
  private final Supplier<List<Color>> colours;
  private final Supplier<RankBands.Bands> bands;
  private final Observable changes;
  private final LiveMessages messages;
  private final RankingCells cells;

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
    cells = new RankingCells(figures);
  }

  RankingColumn rank() {
    Column<RankingRow> rank = cells.rank();
    RankingColumn column = column(rank, 48);
    column.setCellFactory(any -> following(new RankCell(rank, figures, bands, messages)));
    return column;
  }

  private FigureCell following(FigureCell cell) {
    cell.follow(changes);
    return cell;
  }

  RankingColumn change() {
    Column<RankingRow> change = cells.change();
    RankingColumn column = column(change, 44);
    column.setCellFactory(any -> following(new ChangeCell(change, figures, messages)));
    return column;
  }

  RankingColumn score() {
    Column<RankingRow> score = cells.score();
    RankingColumn column = column(score, 160);
    column.getStyleClass().remove("numeric");
    column.setCellFactory(any -> following(new ScoreCell(score, figures, colours, messages)));
    return column;
  }

  /** A column of the scores of a node of the index. */
  RankingColumn node(IndexStructure structure, int node) {
    Column<RankingRow> score = cells.node(structure, node);
    RankingColumn column = column(score, 88);
    column.setCellFactory(any -> following(new NumberCell(score, messages)));
    return column;
  }

  /** Heads the column of a node anew, as when another year is shown. */
  void headAgain(RankingColumn column, IndexStructure structure, int node) {
    headed(cells.node(structure, node), column);
  }

  RankingColumn city() {
    return text(cells.city(), 108);
  }

  RankingColumn country() {
    return text(cells.country(), 118);
  }

  RankingColumn region() {
    return text(cells.region(), 120);
  }

  /** The cluster of each city, in the order of their numbers. */
  RankingColumn cluster(ClusterTags tags) {
    Column<RankingRow> cluster = RankingCells.cluster(tags::number, tags::name);
    RankingColumn column =
        headed(
            cluster,
            RankingColumn.ofNumber(
                cluster.id(), CLUSTER, row -> cluster.number().applyAsDouble(row)));
    column.setCellFactory(any -> following(new TagCell(cluster)));
    return column;
  }

  /** The words of a number, from the left. */
  private final class TagCell extends FigureCell {
    private final Column<RankingRow> described;

    TagCell(Column<RankingRow> described) {
      this.described = described;
    }

    @Override
    protected void updateItem(RankingRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : described.text().of(row, messages));
    }
  }

  private RankingColumn text(Column<RankingRow> described, double width) {
    Function<RankingRow, String> text = row -> described.text().of(row, messages);
    Collator collator = Collator.getInstance(messages.language().locale());
    RankingColumn column =
        headed(
            described,
            RankingColumn.ofText(
                described.id(),
                width,
                (one, other) -> collator.compare(text.apply(one), text.apply(other))));
    column.setCellFactory(any -> new TextCell(text, messages));
    return column;
  }

  /** A column of numbers: the lowest rank first, but the highest of all other numbers. */
  private RankingColumn column(Column<RankingRow> described, double width) {
    double turned = described.kind() == ColumnKind.RANK ? 1 : -1;
    return headed(
        described,
        RankingColumn.ofNumber(
            described.id(), width, row -> turned * described.number().applyAsDouble(row)));
  }

  private RankingColumn headed(Column<RankingRow> described, RankingColumn column) {
    TableCopy.as(column, described, messages);
    return column.headed(described.title().in(messages), described.help().in(messages));
  }

  /** A number in the digits of its column, exact in the tooltip. */
  private static final class NumberCell extends FigureCell {

    private final Column<RankingRow> described;
    private final LiveMessages messages;
    private final Tooltip tooltip = new Tooltip();

    NumberCell(Column<RankingRow> described, LiveMessages messages) {
      this.described = described;
      this.messages = messages;
      getStyleClass().add("numeric");
    }

    @Override
    protected void updateItem(RankingRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean shown = !empty && row != null;
      setText(shown ? described.text().of(row, messages) : null);
      setTooltip(shown ? tooltip : null);
      if (shown) {
        tooltip.setText(Numbers.exact(described.number().applyAsDouble(row)));
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
