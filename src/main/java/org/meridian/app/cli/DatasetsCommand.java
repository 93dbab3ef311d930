package org.meridian.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.JsonText;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.json.PeriodJson;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code datasets}: lists what ships and what lies in the user's folder. */
@Command(
    name = "datasets",
    mixinStandardHelpOptions = true,
    description = "Lists the datasets that ship and those in your own folder.")
final class DatasetsCommand extends VerbCommand {

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean asJson;

  DatasetsCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    List<DatasetPlace> places = new ArrayList<>(ShippedDatasets.list());
    places.addAll(UserFolder.ofThisUser().datasets());
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    List<String> texts = new ArrayList<>();
    for (DatasetPlace place : places) {
      Loaded<Dataset> loaded = place.open();
      if (loaded.value().isPresent()) {
        describe(list.addObject(), place, loaded.value().get());
        texts.add(text(place, loaded.value().get()));
      } else {
        String problems = CommandWords.ofThisSystem().problems(loaded.problems());
        console().err().println(place.folder().orElse(place.id()) + ":\n" + problems);
      }
    }
    console().out().println(asJson ? JsonText.of(list) : String.join("\n", texts));
  }

  private static void describe(ObjectNode node, DatasetPlace place, Dataset dataset) {
    node.put("id", place.id());
    node.put("title_en", dataset.info().title().en());
    node.put("title_zh", dataset.info().title().zh());
    node.put("cities", dataset.cities().size());
    node.put("indicators", dataset.indicators().size());
    ArrayNode years = node.putArray("years");
    if (dataset.hasYears()) {
      dataset.years().forEach(year -> years.add(PeriodJson.of(year)));
    }
    node.put("links", links(dataset));
    ArrayNode licences = node.putArray("licences");
    dataset.info().licences().forEach(licences::add);
    place.folder().ifPresent(folder -> node.put("folder", folder));
  }

  private static int links(Dataset dataset) {
    return dataset.links(dataset.defaultYear()).size();
  }

  private static String text(DatasetPlace place, Dataset dataset) {
    CommandWords words = CommandWords.ofThisSystem();
    String years =
        dataset.hasYears()
            ? dataset.years().stream().map(String::valueOf).collect(Collectors.joining(", "))
            : words.say("no.years");
    return words.say(
        "dataset",
        place.id(),
        dataset.info().title().en(),
        dataset.info().title().zh(),
        dataset.cities().size(),
        dataset.indicators().size(),
        years,
        links(dataset),
        String.join("; ", dataset.info().licences()),
        place.folder().orElse(words.say("ships")));
  }
}
