#!/usr/bin/env bash
# Assembles an Elasticsearch node from its published jars (41 MB, fetched by Maven once). Does nothing when that is done.
. "$(dirname "$0")/node.sh"

java_is_new_enough() {
    command -v javac >/dev/null && [ "$(javac -version 2>&1 | grep -oE '[0-9]+' | head -n 1)" -ge 17 ]
}

fingerprint() {
    cat "$HERE"/pom.xml "$HERE"/TestNode.java "$HERE"/config/* "$HERE"/build.sh | cksum
}

# Maven colours even what it does not say.
fetch_jars() {
    mvn --quiet --batch-mode --file "$HERE/pom.xml" package \
        -Delasticsearch.version="$VERSION" -Dnode.home="$PROGRAM_DIR" 2>&1 </dev/null | sed 's/\x1b\[[0-9;]*m//g' >&2
}

# The server loads its network layer as a module, which it knows by this file. The versions must agree to the letter.
describe_transport() {
    cat >"$PROGRAM_DIR/modules/transport-netty4/plugin-descriptor.properties" <<DESCRIPTOR
name=transport-netty4
description=HTTP and transport over Netty
version=$VERSION
elasticsearch.version=$VERSION
java.version=17
classname=org.elasticsearch.transport.netty4.Netty4Plugin
DESCRIPTOR
}

if [ "$(cat "$PROGRAM_DIR/built" 2>/dev/null)" = "$(fingerprint)" ]; then exit 0; fi

java_is_new_enough || require_packages default-jdk-headless
java_is_new_enough || fail "Elasticsearch needs Java 17 or newer: sudo apt-get install openjdk-17-jdk-headless"
command -v mvn >/dev/null || require_packages maven

say "Assembling Elasticsearch $VERSION in $PROGRAM_DIR"
rm -rf "$PROGRAM_DIR"
mkdir -p "$PROGRAM_DIR"/{config,plugins,classes}
fetch_jars || fetch_jars || fail "Maven could not fetch Elasticsearch: see the messages above"
describe_transport
cp "$HERE"/config/* "$PROGRAM_DIR/config/"
javac -cp "$PROGRAM_DIR/lib/*" -d "$PROGRAM_DIR/classes" "$HERE/TestNode.java"
fingerprint >"$PROGRAM_DIR/built"
