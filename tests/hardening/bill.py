#!/usr/bin/env python3
# Makes the bill of materials of the programs given and fails where it does not hold what they are linked with.
#   bill.py SBOM OUTPUT PROGRAM...
import json, re, subprocess, sys

sbom, output, *programs = sys.argv[1:]
text = subprocess.run([sbom, *programs], check=True, capture_output=True, text=True).stdout
if text != subprocess.run([sbom, *programs], check=True, capture_output=True, text=True).stdout:
    sys.exit("two bills of the same programs differ")
bill = json.loads(text)
refs = [each["bom-ref"] for each in bill["components"]]
problems = [f"{ref} is there twice" for ref in set(refs) if refs.count(ref) > 1]
problems += [f"{each['name']} has no version" for each in bill["components"] if not each["version"]]
known = {entry["ref"]: entry["dependsOn"] for entry in bill["dependencies"]}
problems += [f"{ref} leans on {below}, which is not in the bill" for ref, list_ in known.items() for below in list_ if below not in refs]
for program in programs:
    name = program.rsplit("/", 1)[-1]
    linked = re.findall(r"\(NEEDED\).*\[(.+?)\]", subprocess.run(["readelf", "-dW", program], check=True, capture_output=True, text=True).stdout)
    below = " ".join(known.get(f"program:{name}", []))
    for library, package in (("libcrypto.so.3", "libssl3"), ("libQt6Core.so.6", "libqt6core6"), ("libQt6Network.so.6", "libqt6network6"), ("libz.so.1", "zlib1g")):
        if library in linked and f"/{package}@" not in below:
            problems.append(f"{name} is linked with {library}, of which the bill says nothing")
    if not linked or not below:
        problems.append(f"{name} is not in the bill, or it is linked with nothing")
with open(output, "w", encoding="utf-8") as file:
    file.write(text)
if problems:
    sys.exit("\n".join(problems))
print(f"{len(refs)} components")
