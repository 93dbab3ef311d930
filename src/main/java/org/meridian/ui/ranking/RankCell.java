package org.meridian.ui.ranking;

import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.content.Column;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;

/** The rank, above the band in which it lies when weights stray. */
final class RankCell extends FigureCell {

  private final Column<RankingRow> column;
  private final Supplier<RankingFigures> figures;
  private final Supplier<RankBands.Bands> bands;
  private final LiveMessages messages;
  private final BandStrip strip = new BandStrip(4, 1.5);
  private final Tooltip tooltip = new Tooltip();

  RankCell(
      Column<RankingRow> column,
      Supplier<RankingFigures> figures,
      Supplier<RankBands.Bands> bands,
      LiveMessages messages) {
    this.column = column;
    this.figures = figures;
    this.bands = bands;
    this.messages = messages;
    getStyleClass().add("numeric");
    setContentDisplay(ContentDisplay.BOTTOM);
    setGraphicTextGap(0);
    strip.prefWidthProperty().bind(widthProperty().subtract(8));
    tooltip.setOnShowing(event -> tooltip.setText(words()));
  }

  @Override
  protected void updateItem(RankingRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean shown = !empty && row != null && figures.get() != null;
    int rank = shown ? figures.get().rank(row) : 0;
    setText(shown ? column.text().of(row, messages) : null);
    UncertaintyResult ranks = shown ? ranks() : null;
    boolean banded = rank > 0 && ranks != null && ranks.ranked(figures.get().place(row)) > 0;
    setGraphic(banded ? strip : null);
    setTooltip(banded ? tooltip : null);
    if (banded) {
      strip.show(ranks, figures.get().place(row));
    }
  }

  /** The newest bands, unless they are of another dataset. */
  private UncertaintyResult ranks() {
    RankBands.Bands now = bands.get();
    boolean fits =
        now != null
            && now.of().dataset().id().equals(figures.get().source().dataset().id())
            && now.of().cities().structure() == figures.get().structure();
    return fits ? now.ranks() : null;
  }

  private String words() {
    UncertaintyResult ranks = getItem() == null ? null : ranks();
    return ranks == null
        ? ""
        : BandWords.help(
            messages, ranks, figures.get().place(getItem()), rank -> Numbers.fixed(rank, 1));
  }
}
