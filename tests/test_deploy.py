"""What is deployed is what is built: manifests by Kubernetes' own schemas; names, settings, keys and commands that exist."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from bot.config.settings import Settings
from bot.timing import STANDARD
from tests.botapi.server import TOKEN

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
FILES = sorted((DEPLOY / "kubernetes").glob("*.yaml"))
VERSIONS = ("1.30", "1.37")
"""Of Kubernetes: three years old, and today's."""
KEY = base64.b64encode(bytes(32)).decode()
PODS = ("bot", "work", "redis")
LAUNCHER = (ROOT / "gatekeeper").read_text()


def documents() -> list[dict[str, Any]]:
    return [document for file in FILES for document in yaml.safe_load_all(file.read_text())]


def of_kind(kind: str) -> dict[str, dict[str, Any]]:
    return {one["metadata"]["name"]: one for one in documents() if one["kind"] == kind}


def pod(name: str) -> dict[str, Any]:
    found: dict[str, Any] = of_kind("Deployment")[name]["spec"]["template"]["spec"]
    return found


def container(name: str) -> dict[str, Any]:
    (found,) = pod(name)["containers"]
    return dict(found)


def environment(name: str) -> dict[str, str]:
    """What a container of the bot is told, with secrets of the right form, expanded as Kubernetes does it."""
    secrets = {"BOT_TOKEN": TOKEN, "STATE_KEY": KEY, "STATE_KEY_BEFORE": "", "REDIS_PASSWORD": "5ec2e7"}
    told: dict[str, str] = {}
    for source in container(name)["envFrom"]:
        told |= of_kind("ConfigMap")[source["configMapRef"]["name"]]["data"]
    for one in container(name)["env"]:
        given = one["value"] if "value" in one else secrets[one["valueFrom"]["secretKeyRef"]["key"]]
        told[one["name"]] = re.sub(r"\$\((\w+)\)", lambda match: told[match[1]], given)
    return told


def selected(selector: dict[str, Any]) -> set[str]:
    """Which of our pods a selector means."""
    wanted = set(PODS)
    for label, value in selector.get("matchLabels", {}).items():
        wanted &= {value} if label == "app" else set()
    for rule in selector.get("matchExpressions", ()):
        assert rule["key"] == "app"
        assert rule["operator"] == "In"
        assert set(rule["values"]) <= set(PODS)
        wanted &= set(rule["values"])
    return wanted


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_manifest_is_one_that_kubernetes_takes(file: Path, version: str) -> None:
    found = list(yaml.safe_load_all(file.read_text()))
    assert found
    for document in found:
        kubernetes_validate.validate(document, version, strict=True)
        if document["kind"] != "Namespace":
            assert document["metadata"]["namespace"] == "gatekeeper"


def test_a_misspelt_field_would_be_seen() -> None:
    document = of_kind("Deployment")["bot"]
    document["spec"]["replica"] = 2
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(document, VERSIONS[-1], strict=True)


@pytest.mark.parametrize("name", ["bot", "work"])
def test_settings_are_those_that_the_bot_knows_and_it_starts_with_them(name: str) -> None:
    told = environment(name)
    assert set(told) - {"REDIS_PASSWORD"} <= {knob.name.upper() for knob in fields(Settings)}
    settings = Settings.from_env(told)
    assert settings.spread == 1
    assert settings.redis_url.startswith("rediss://gatekeeper:5ec2e7@redis:6379/")
    assert settings.monitor_port in [port["containerPort"] for port in container(name)["ports"]]
    mounted = {mount["mountPath"] for mount in container(name)["volumeMounts"]}
    assert settings.redis_url.partition("ssl_ca_certs=")[2].rpartition("/")[0] in mounted


@pytest.mark.parametrize("name", ["bot", "work"])
def test_what_is_run_is_a_command_of_the_launcher_and_ends_in_the_time_that_it_is_given(name: str) -> None:
    ran = container(name)
    assert re.search(rf"^    {ran['args'][0]}\) ", LAUNCHER, re.M)
    for probe in ("startupProbe", "livenessProbe"):
        assert ran[probe]["exec"]["command"] == ["/srv/gatekeeper/gatekeeper", name, "--health"]
    needed = max(STANDARD.closing, STANDARD.node_closing * 4 / 3) + 5
    assert pod(name)["terminationGracePeriodSeconds"] >= needed


@pytest.mark.parametrize("name", PODS)
def test_every_pod_has_walls_and_writes_to_memory_only(name: str) -> None:
    ran, spec = container(name), pod(name)
    assert ran["securityContext"] == {
        "readOnlyRootFilesystem": True,
        "allowPrivilegeEscalation": False,
        "capabilities": {"drop": ["ALL"]},
    }
    assert spec["securityContext"]["runAsNonRoot"]
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert not spec["automountServiceAccountToken"]
    assert not spec["enableServiceLinks"]
    assert {"cpu", "memory"} <= set(ran["resources"]["requests"])
    assert "memory" in ran["resources"]["limits"]
    assert {mount["name"] for mount in ran["volumeMounts"]} == {volume["name"] for volume in spec["volumes"]}
    for volume in spec["volumes"]:
        assert set(volume) - {"name"} <= {"emptyDir", "secret", "configMap"}, "nothing lies on a disk"
        assert volume.get("emptyDir", {"medium": "Memory"})["medium"] == "Memory"
    writable = [mount["mountPath"] for mount in ran["volumeMounts"] if not mount.get("readOnly")]
    assert writable == (["/data"] if name == "redis" else ["/tmp"])  # noqa: S108


def test_the_image_has_the_user_and_the_folder_that_the_manifests_name() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    for name in ("bot", "work"):
        assert f"USER {pod(name)['securityContext']['runAsUser']}" in dockerfile
    assert "TMPDIR=/tmp" in dockerfile


def test_every_selector_means_pods_that_are_there() -> None:
    deployments = of_kind("Deployment")
    assert set(deployments) == set(PODS)
    for name, deployment in deployments.items():
        assert deployment["spec"]["selector"]["matchLabels"] == deployment["spec"]["template"]["metadata"]["labels"]
        assert selected(deployment["spec"]["selector"]) == {name}
    assert {name: selected(one["spec"]["selector"]) for name, one in of_kind("PodDisruptionBudget").items()} == {
        "bot": {"bot"},
        "work": {"work"},
    }
    assert of_kind("HorizontalPodAutoscaler")["work"]["spec"]["scaleTargetRef"]["name"] in deployments
    assert "replicas" not in deployments["work"]["spec"], "the autoscaler decides"
    assert deployments["bot"]["spec"]["replicas"] == 2
    assert of_kind("Service")["redis"]["spec"]["selector"] == {"app": "redis"}


def test_only_the_bot_and_the_nodes_reach_redis_and_redis_reaches_nobody() -> None:
    policies = {name: one["spec"] for name, one in of_kind("NetworkPolicy").items()}
    assert policies["nothing-else"] == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    (entrance,) = policies["redis"]["ingress"]
    assert selected(policies["redis"]["podSelector"]) == {"redis"}
    assert [selected(one["podSelector"]) for one in entrance["from"]] == [{"bot", "work"}]
    assert entrance["ports"] == [{"protocol": "TCP", "port": 6379}]
    out = [name for name, one in policies.items() if "egress" in one and "redis" in selected(one["podSelector"])]
    assert out == []
    assert {port["port"] for rule in policies["out"]["egress"] for port in rule["ports"]} == {53, 443, 6379}


def test_redis_is_started_by_the_script_with_variables_that_it_reads() -> None:
    script = (DEPLOY / "redis" / "start").read_text()
    ran = container("redis")
    assert ran["command"] == ["/deploy/start"]
    own = {"REDISCLI_AUTH"}
    assert all(f"${{{one['name']}:" in script for one in ran["env"] if one["name"] not in own)
    for option in ("--save", "--appendonly", "--aclfile"):
        assert option in script
        assert option not in ran["args"]


def secrets_named() -> Iterator[str]:
    for name in PODS:
        for one in container(name)["env"]:
            reference = one.get("valueFrom", {}).get("secretKeyRef", {})
            if reference and not reference.get("optional"):
                yield reference["key"]


def test_the_manual_makes_every_secret_that_the_manifests_want() -> None:
    manual = (ROOT / ".github" / "SCALING.md").read_text()
    for key in set(secrets_named()):
        assert f"--from-literal={key}=" in manual
    for volume in (volume for name in PODS for volume in pod(name)["volumes"]):
        if "secret" in volume:
            assert f"create secret generic {volume['secret']['secretName']} " in manual
        if "configMap" in volume:
            assert f"create configmap {volume['configMap']['name']} " in manual
    for file in re.findall(r"--from-file=(\S+)", manual):
        assert file.startswith("certificates/") or (ROOT / file).exists(), file


def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())
    return read


def test_compose_starts_one_machine_and_with_its_profile_a_standby_and_nodes() -> None:
    services = compose()["services"]
    assert {name for name, service in services.items() if "profiles" not in service} == {"bot", "redis"}
    assert {name for name, service in services.items() if service.get("profiles") == ["spread"]} == {"standby", "work"}
    for name in ("standby", "work"):
        assert re.search(rf"^    {services[name]['command'][0]}\) ", LAUNCHER, re.M)
    assert services["work"]["healthcheck"]["test"][-2:] == ["work", "--health"]
    assert services["redis"]["command"] == ["/deploy/start"]
    assert services["redis"]["volumes"] == ["./deploy/redis:/deploy:ro"]


@pytest.mark.parametrize("name", ["bot", "standby", "work", "redis"])
def test_every_container_of_compose_has_walls_and_writes_to_memory_only(name: str) -> None:
    service = compose()["services"][name]
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert len(service["tmpfs"]) == 1


def test_the_variables_of_compose_are_settings_and_its_redis_is_that_of_the_users_file() -> None:
    known = {knob.name.upper() for knob in fields(Settings)} | {"REDIS_PASSWORD", "REDISCLI_AUTH"}
    for service in compose()["services"].values():
        assert set(service["environment"]) <= known
    url = re.sub(r"\$\{\w+:\?[^}]*\}", "5ec2e7", compose()["services"]["bot"]["environment"]["REDIS_URL"])
    settings = Settings.from_env({"BOT_TOKEN": TOKEN, "STATE_KEY": KEY, "SPREAD": "1", "REDIS_URL": url})
    assert settings.redis_url == "redis://gatekeeper:5ec2e7@redis:6379/0"
    assert "user gatekeeper on " in (DEPLOY / "redis" / "users.acl").read_text()


def test_the_example_for_the_page_is_sticky_keeps_nothing_back_and_leads_to_its_usual_port() -> None:
    caddy = (DEPLOY / "caddy" / "Caddyfile").read_text()
    for line in ("lb_policy cookie ", "flush_interval -1", "header Strict-Transport-Security "):
        assert f"\t{line}" in caddy
    servers = re.search(r"reverse_proxy (.*) {", caddy)
    assert servers is not None
    assert {server.rpartition(":")[2] for server in servers[1].split()} == {str(Settings(TOKEN).page_port)}
    assert "header_up" not in caddy, "Caddy passes on the name and that it was https by itself"
