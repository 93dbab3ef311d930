package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;

/** How far a reading is, and how it is ended. */
final class ImportProgressTest {

  private static final int ROWS = 20_000;

  private static byte[] links() {
    StringBuilder text = new StringBuilder("from,to,weight\n");
    for (int row = 0; row < ROWS; row++) {
      text.append("Berlin,Paris,").append(row + 1).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ImportReading read(ImportProgress progress) {
    return new Importer(TestImports.cities(), progress)
        .read("links.csv", links(), GivenChoices.NONE);
  }

  @Test
  void theShareGrowsFromNothingToAll() {
    List<Double> shares = new ArrayList<>();
    assertThat(read(shares::add).report().dataRows()).isEqualTo(ROWS);
    assertThat(shares).isSorted().hasSizeGreaterThan(8).startsWith(0.0).endsWith(1.0);
  }

  @Test
  void aReadingEndsWhereItIsCancelled() {
    List<Double> shares = new ArrayList<>();
    ImportProgress third =
        share -> {
          shares.add(share);
          if (shares.size() == 3) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> read(third)).isInstanceOf(CancellationException.class);
    assertThat(shares).hasSize(3).allMatch(share -> share < 0.5);
  }
}
