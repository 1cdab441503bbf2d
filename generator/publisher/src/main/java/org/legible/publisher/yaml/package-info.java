/** YAML, read strictly into records, each fault at its line; the same records give the schema. */
package org.legible.publisher.yaml;
