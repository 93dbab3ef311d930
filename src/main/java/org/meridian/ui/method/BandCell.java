package org.meridian.ui.method;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.meridian.ui.ranking.BandStrip;
import org.meridian.view.page.RankBand;

/** A city's ranks as a band. */
final class BandCell extends TableCell<Integer, Integer> {

  private final Function<Integer, Optional<RankBand>> bands;
  private final BandStrip strip = new BandStrip(8, 3);

  /**
   * @param bands gives what is drawn for a row
   */
  BandCell(Function<Integer, Optional<RankBand>> bands) {
    this.bands = bands;
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    Optional<RankBand> band = empty || row == null ? Optional.empty() : bands.apply(row);
    setGraphic(band.isPresent() ? strip : null);
    band.ifPresent(strip::show);
  }
}
