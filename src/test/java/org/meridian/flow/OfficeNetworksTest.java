package org.meridian.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.flow.OfficeTable.Office;
import org.meridian.model.LinkTable;

class OfficeNetworksTest {

  private final OfficeTable table =
      new OfficeTable(
          4,
          List.of(
              new Office("law", 0, 5, 1, true),
              new Office("law", 1, 2, 3, false),
              new Office("law", 2, 1, 1, false),
              new Office("bank", 0, 3, 1, false),
              new Office("bank", 1, 4, 1, true),
              new Office("bank", 1, 2, 1, false)));

  @Test
  void citiesInterlockThroughTheFirmsThatServeBoth() {
    InterlockingNetwork network = InterlockingNetwork.of(table);
    // ab: 5 * 2 + 3 * 4; ac: 5 * 1; bc: 2 * 1
    assertThat(SmallWorld.pairsOf(network.links())).containsExactly("ab", "ac", "bc");
    assertThat(network.links().column(InterlockingNetwork.COLUMN).orElseThrow())
        .containsExactly(22, 5, 2);
    assertThat(network.connectivity()).containsExactly(27, 24, 7, 0);
  }

  @Test
  void headquartersLinkToBranches() {
    LinkTable links = HeadquarterLinks.of(table);
    assertThat(links.isDirected()).isTrue();
    assertThat(SmallWorld.pairsOf(links)).containsExactly("ab", "ac", "ba");
    assertThat(links.column(HeadquarterLinks.BRANCHES).orElseThrow()).containsExactly(3, 1, 1);
    assertThat(links.column(HeadquarterLinks.VALUE).orElseThrow()).containsExactly(2, 1, 3);
  }

  @Test
  void impossibleOfficesAreRefused() {
    assertThatThrownBy(() -> new Office("x", 0, -1, 1, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Office("x", 0, 1, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OfficeTable(2, List.of(new Office("x", 2, 1, 1, false))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
