package org.meridian.ui.method;

import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.ui.ranking.BandStrip;

/** A city's ranks as a band. */
final class BandCell extends TableCell<Integer, Integer> {

  private final Supplier<UncertaintyResult> result;
  private final BandStrip strip = new BandStrip(8, 3);

  /**
   * @param result what is drawn
   */
  BandCell(Supplier<UncertaintyResult> result) {
    this.result = result;
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    UncertaintyResult now = result.get();
    boolean drawn = !empty && row != null && now != null && now.ranked(row) > 0;
    setGraphic(drawn ? strip : null);
    if (drawn) {
      strip.show(now, row);
    }
  }
}
