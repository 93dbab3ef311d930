package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;

/** The quick reader of decimal numbers agrees with the platform's to the last bit. */
class DecimalTextProperties {

  @Property(seed = "41")
  void readsBackEveryDouble(@ForAll double value) {
    assertThat(DecimalText.parse(Double.toString(value))).isEqualTo(value);
  }

  @Property(seed = "41")
  void agreesOnShortDecimals(@ForAll int whole, @ForAll @Scale(9) BigDecimal fraction) {
    String text = fraction.toPlainString();

    assertThat(DecimalText.parse(text)).isEqualTo(Double.parseDouble(text));
    assertThat(DecimalText.parse(Integer.toString(whole))).isEqualTo(whole);
  }

  @Property(seed = "41")
  void agreesWithThePlatformOrRefuses(@ForAll String text) {
    double value = DecimalText.parse(text);

    if (!Double.isNaN(value)) {
      assertThat(value).isEqualTo(Double.parseDouble(text));
    }
  }

  @Example
  void refusesWhatIsNoPlainDecimal() {
    for (String text :
        new String[] {
          "",
          "-",
          "+",
          ".",
          "e",
          "1e",
          "1e+",
          "1e5.0",
          "1.2.3",
          "1,5",
          "NaN",
          "Infinity",
          "0x10",
          "1d",
          "1f",
          " 1",
          "1 ",
          "1e999",
          "--1",
          "1-",
          "1_000"
        }) {
      assertThat(DecimalText.parse(text)).as(text).isNaN();
    }
  }

  @Example
  void readsTheUsualForms() {
    assertThat(DecimalText.parse("+1")).isEqualTo(1);
    assertThat(DecimalText.parse("-.5")).isEqualTo(-0.5);
    assertThat(DecimalText.parse("5.")).isEqualTo(5);
    assertThat(DecimalText.parse("007")).isEqualTo(7);
    assertThat(DecimalText.parse("1E-3")).isEqualTo(0.001);
    assertThat(DecimalText.parse("3.7933849999999998")).isEqualTo(3.7933849999999998);
    assertThat(DecimalText.parse("0.0000000000000001")).isEqualTo(1e-16);
  }
}
