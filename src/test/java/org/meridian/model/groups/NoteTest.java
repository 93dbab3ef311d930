package org.meridian.model.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.LocalText;

final class NoteTest {

  @Test
  void aDateThatTheSourceEndsInIsNotSaidTwice() {
    assertThat(note("CAUPD 2022", "2022").citation()).containsExactly("CAUPD 2022");
    assertThat(note("an atlas", "1999").citation()).containsExactly("an atlas", "1999");
    assertThat(note("", "1999").citation()).containsExactly("1999");
    assertThat(note("an atlas", "").citation()).containsExactly("an atlas");
    assertThat(note("", "").citation()).isEmpty();
  }

  private static Note note(String source, String date) {
    return new Note(CityAddress.of("lima"), LocalText.same("a port"), source, date);
  }
}
