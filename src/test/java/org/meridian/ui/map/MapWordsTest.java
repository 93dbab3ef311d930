package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.text.MessageBundles;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkColour;

class MapWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyChoiceHasItsWords(Language language) {
    Properties words = MessageBundles.read("map", language);
    for (LayerSwitch layer : EnumSet.complementOf(EnumSet.of(LayerSwitch.SOURCES))) {
      assertThat(words).containsKey("map.layer." + layer.name());
    }
    for (String id : ProjectionNames.IDS) {
      assertThat(words).containsKey("map.projection." + id);
    }
    for (LinkColour colour : LinkColour.values()) {
      assertThat(words).containsKey("map.links.colour." + colour.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesSayTheSameThings(Language language) {
    for (String feature : new String[] {"map", "links", "matrix"}) {
      assertThat(MessageBundles.read(feature, language).keySet())
          .isEqualTo(MessageBundles.read(feature, Language.ENGLISH).keySet());
    }
  }
}
