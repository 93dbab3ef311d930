package org.meridian.io.dataset.descriptor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.json.JsonFile;
import org.meridian.io.table.CsvForm;
import org.meridian.model.reading.ProblemCode;

/** Reads which files {@code datapackage.json} lists, and how it says that they are written. */
final class ResourcesReader {

  private static final Set<String> LINK_COLUMNS =
      Set.of("from_id", "to_id", "indicator_id", "value");

  /** A path from a root, a drive letter, an address, or a step up. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "[/\\\\~].*|[A-Za-z]:.*|[A-Za-z][A-Za-z0-9+.-]*://.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");

  private final JsonFile json;
  private final Set<String> tables = new HashSet<>();

  ResourcesReader(JsonFile json) {
    this.json = json;
  }

  PackageResources read() {
    List<PackageResource> listed = new ArrayList<>();
    for (int i = 0; i < json.size("/resources"); i++) {
      listed.add(resource("/resources/" + i));
    }
    return new PackageResources(listed);
  }

  private PackageResource resource(String pointer) {
    String file = file(pointer);
    String name = json.text(pointer + "/name", file);
    boolean whole = supported(pointer, name);
    SchemaReader schema = new SchemaReader(json, pointer, name);
    String table = table(pointer, name, file, schema.columns());
    CsvForm form = schema.form();
    if (table.equals(PackageResource.INDEX) && !form.charset().equals(CsvForm.DEFAULT.charset())) {
      json.report(pointer + "/encoding", ProblemCode.DECLARED_UNSUPPORTED, name, "encoding");
    }
    return new PackageResource(
        new ResourcePlace(name, table, file, pointer),
        form,
        new StatedContent(
            schema.columns(),
            licences(pointer),
            json.has(pointer + "/bytes") ? Integer.toString(json.whole(pointer + "/bytes", 0)) : "",
            json.text(pointer + "/hash", "")),
        whole && schema.supported() && !file.isEmpty());
  }

  /** The path inside the package; empty, with a problem, where it leads elsewhere. */
  private String file(String pointer) {
    String path = pointer + "/path";
    boolean single = json.root().at(path).isArray() && json.size(path) == 1;
    if (json.root().at(path).isArray() && !single) {
      String name = json.text(pointer + "/name", "");
      json.report(path, ProblemCode.DECLARED_UNSUPPORTED, name, "path [...]");
      return "";
    }
    String file = single ? json.text(path + "/0", "") : json.text(path, "");
    if (file.isBlank() && !json.has(pointer + "/data")) {
      json.report(path, ProblemCode.FIELD_MISSING);
    }
    if (OUTSIDE.matcher(file).matches()) {
      json.report(path, ProblemCode.PATH_OUTSIDE);
      return "";
    }
    return file.startsWith("./") ? file.substring(2) : file;
  }

  private boolean supported(String pointer, String name) {
    boolean supported = true;
    for (String field : List.of("data", "compression")) {
      if (json.has(pointer + "/" + field)) {
        json.report(pointer + "/" + field, ProblemCode.DECLARED_UNSUPPORTED, name, field);
        supported = false;
      }
    }
    return supported;
  }

  /** The table that a resource holds: by its name, its file's name, or its columns. */
  private String table(String pointer, String name, String file, List<String> columns) {
    String table = columns.containsAll(LINK_COLUMNS) ? PackageResource.LINKS : named(name, file);
    if (table.isEmpty() && !PackageResource.LATER.contains(file)) {
      json.report(pointer + "/name", ProblemCode.RESOURCE_UNUSED, name);
    } else if (!table.isEmpty() && !tables.add(table) && !table.equals(PackageResource.LINKS)) {
      json.report(pointer + "/name", ProblemCode.RESOURCE_TWICE, table);
    }
    return table;
  }

  private static String named(String name, String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    String stem = last.contains(".") ? last.substring(0, last.indexOf('.')) : last;
    if (PackageResource.isTable(name)) {
      return name;
    }
    return PackageResource.isTable(stem) ? stem : "";
  }

  private List<String> licences(String pointer) {
    List<String> licences = new ArrayList<>();
    for (int i = 0; i < json.size(pointer + "/licenses"); i++) {
      licences.add(DescriptorReader.licence(json, pointer + "/licenses/" + i));
    }
    return licences;
  }
}
