package org.meridian.model.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Addresses survive being written and read. */
final class AddressProperties {

  @Property(seed = "31", tries = 400)
  void readsWhatItWrote(
      @ForAll @StringLength(min = 1, max = 12) String one,
      @ForAll @StringLength(min = 1, max = 12) String other,
      @ForAll @StringLength(min = 1, max = 12) String third) {
    List<Address> addresses =
        List.of(
            CityAddress.of(one),
            CityAddress.score(one, other),
            new CityAddress(one, other, third),
            new LinkAddress(one, other),
            new NodeAddress(one),
            new GroupAddress(one),
            new ClusterAddress(one));
    for (Address address : addresses) {
      if (isText(one) && isText(other) && isText(third)) {
        assertThat(Address.parse(address.text())).isEqualTo(address);
      }
    }
  }

  /** Half a surrogate pair is no text, and UTF-8 cannot hold it. */
  private static boolean isText(String id) {
    return id.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }

  @Example
  void looksAsThePagesSay() {
    assertThat(CityAddress.score("shanghai", "air_reach").text())
        .isEqualTo("#city/shanghai/air_reach");
    assertThat(new LinkAddress("a/b", "上海").text()).isEqualTo("#link/a%2Fb/上海");
  }

  @Example
  void refusesWhatIsNone() {
    for (String text :
        List.of(
            "",
            "city/a",
            "#",
            "#city",
            "#city/",
            "#town/a",
            "#link/a",
            "#node/a/b",
            "#city/%G1",
            "#city/%FF",
            "#city/a/b/c/d",
            "#city/a//c")) {
      assertThatThrownBy(() -> Address.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
