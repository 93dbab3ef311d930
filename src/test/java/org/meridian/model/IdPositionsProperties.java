package org.meridian.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class IdPositionsProperties {

  @Property(tries = 300, seed = "17")
  void theFirstOfEqualIdsIsFound(
      @ForAll @Size(max = 60) List<@StringLength(max = 2) String> ids,
      @ForAll @StringLength(max = 2) String other) {
    IdPositions positions = new IdPositions(ids.size(), ids::get);
    ids.forEach(id -> assertThat(positions.find(id)).hasValue(ids.indexOf(id)));
    assertThat(positions.find(other).orElse(-1)).isEqualTo(ids.indexOf(other));
    assertThat(positions.repeated().isPresent())
        .isEqualTo(ids.stream().distinct().count() < ids.size());
  }

  @Property(tries = 100, seed = "18")
  void attributesAreThoseOfAnyOtherMap(@ForAll @Size(max = 9) List<String> texts) {
    List<String> names = texts.stream().map(text -> "n" + texts.indexOf(text)).distinct().toList();
    List<String> own = texts.subList(0, names.size());
    Map<String, String> plain = new LinkedHashMap<>();
    for (int place = 0; place < names.size(); place++) {
      plain.put(names.get(place), own.get(place));
    }
    AttributeMap map = new AttributeMap(names, own);
    assertThat(map).isEqualTo(plain).hasSameHashCodeAs(plain);
    assertThat(map.keySet()).containsExactlyElementsOf(plain.keySet());
    assertThat(map.get("absent")).isNull();
  }
}
