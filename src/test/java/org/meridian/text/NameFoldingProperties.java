package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** One folding for all names, whichever letters stand in them. */
final class NameFoldingProperties {

  /** A letter beyond ASCII behind it changes nothing about the words before. */
  @Property(seed = "13021", tries = 2000)
  void namesOfAsciiFoldAsAnyOther(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 20) String name) {
    assertThat(NameFolding.words(name + " \u00E9"))
        .isEqualTo((NameFolding.words(name) + " e").strip());
  }

  @Property(seed = "13022", tries = 1000)
  void aFoldedNameFoldsToItself(@ForAll @StringLength(max = 20) String name) {
    String once = NameFolding.words(name);
    assertThat(NameFolding.words(once)).isEqualTo(once);
  }
}
