package org.meridian.io.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meridian.io.json.JsonFile;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.Viewpoint;

/** Reads what is looked at out of the JSON of a step. */
final class ViewpointParser {

  private final JsonFile json;

  ViewpointParser(JsonFile json) {
    this.json = json;
  }

  Viewpoint read(String view) {
    PickedItems picked = new PickedItems(new LinkedHashSet<>(texts("/cities")), link(), traced());
    return new Viewpoint(view, choices(), picked, look());
  }

  private NamedChoices choices() {
    SortedMap<String, List<String>> choices = new TreeMap<>();
    for (String name : json.keys("/choices")) {
      choices.put(name, texts(JsonFile.below("/choices", name)));
    }
    return new NamedChoices(choices);
  }

  private List<String> texts(String path) {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < json.size(path); at++) {
      if (!json.has(path + "/" + at)) {
        json.report(path + "/" + at, ProblemCode.FIELD_NULL);
      }
      texts.add(json.text(path + "/" + at, ""));
    }
    return texts;
  }

  private Optional<LinkAddress> link() {
    if (!json.has("/link")) {
      return Optional.empty();
    }
    List<String> ends = texts("/link");
    if (ends.size() != 2 || ends.contains("")) {
      json.report("/link", StoryCode.STORY_WORDS);
      return Optional.empty();
    }
    return Optional.of(new LinkAddress(ends.getFirst(), ends.getLast()));
  }

  private Optional<CityAddress> traced() {
    if (!json.has("/traced")) {
      return Optional.empty();
    }
    try {
      if (Address.parse(json.text("/traced", "")) instanceof CityAddress score
          && !score.node().isEmpty()) {
        return Optional.of(score);
      }
    } catch (IllegalArgumentException none) {
      // Said below, as for an address of something else.
    }
    json.report("/traced", ProblemCode.NO_ADDRESS);
    return Optional.empty();
  }

  private StepLook look() {
    return new StepLook(language(), dark(), text());
  }

  private Optional<Language> language() {
    String tag = json.text("/language", "");
    Optional<Language> language =
        Arrays.stream(Language.values()).filter(each -> each.tag().equals(tag)).findFirst();
    if (language.isEmpty() && json.has("/language")) {
      json.report("/language", StoryCode.STORY_KIND, "en, zh-CN");
    }
    return language;
  }

  private Optional<Boolean> dark() {
    String theme = json.text("/theme", "");
    if (theme.equals("dark") || theme.equals("light")) {
      return Optional.of(theme.equals("dark"));
    }
    if (json.has("/theme")) {
      json.report("/theme", StoryCode.STORY_KIND, "light, dark");
    }
    return Optional.empty();
  }

  private OptionalInt text() {
    if (!json.has("/textPercent")) {
      return OptionalInt.empty();
    }
    int percent = json.whole("/textPercent", StepLook.LEAST_TEXT);
    if (percent < StepLook.LEAST_TEXT || percent > StepLook.MOST_TEXT) {
      json.report(
          "/textPercent",
          ProblemCode.OUT_OF_RANGE,
          Integer.toString(StepLook.LEAST_TEXT),
          Integer.toString(StepLook.MOST_TEXT));
      return OptionalInt.empty();
    }
    return OptionalInt.of(percent);
  }
}
