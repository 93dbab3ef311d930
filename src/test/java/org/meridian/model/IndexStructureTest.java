package org.meridian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.LocalText;

class IndexStructureTest {

  private static IndexNode leaf(String id) {
    return IndexNode.leaf(id, LocalText.same(id), 1);
  }

  private static IndexNode group(String id, IndexNode... children) {
    return IndexNode.group(id, LocalText.same(id), 1, List.of(children));
  }

  @Test
  void aNodeHasThePlaceOfItsDimension() {
    IndexStructure structure =
        new IndexStructure(
            group(
                "index",
                group("first", leaf("a"), group("inner", leaf("b"))),
                leaf("second"),
                group("third", leaf("c"))));
    int[] places = new int[structure.size()];
    for (int node = 0; node < places.length; node++) {
      places[node] = structure.dimensionPlace(node);
    }
    assertThat(places).containsExactly(0, 0, 0, 0, 0, 1, 2, 2);
  }
}
